/** What is known of the page's comment area beside its text. */
import type { CommentArea } from '@/lib/analysis/brief';
import type { PageModel } from './blocks/page-model';

const FRAME_ADDRESS =
  /disqus|viafoura|coral|openweb|spot\.im|spotim|hyvor|facebook\.com\/plugins\/comments|livefyre|insticator|utteranc|giscus|comment/i;
const CLOSED =
  /\b(comments? (are|is|have been|has been|section is) (now )?(closed|disabled|turned off)|commenting (is|has been) (now )?(closed|disabled|turned off)|kommentare? (sind|ist|wurden?) (geschlossen|deaktiviert)|kommentarfunktion .{0,30}(geschlossen|deaktiviert)|les commentaires sont (fermés|clos)|comentarios cerrados|i commenti sono chiusi)\b/i;
/** Less text than this is a heading over an area that has not loaded yet. */
const LOADED_CHARACTERS = 80;

/** What is known of it from the copy of the page: closed, there, in a frame, not loaded yet, or none. */
export function findCommentArea(page: PageModel): CommentArea {
  const blocks = page.blocks.filter((b) => b.box.place === 'comments');
  if (page.blocks.some((b) => b.text.length < 200 && CLOSED.test(b.text))) return 'closed';
  const characters = blocks.reduce((sum, b) => sum + b.text.length, 0);
  if (characters >= LOADED_CHARACTERS) return 'present';
  const frame = page.unreadableFrames.some(
    (f) => f.box.place === 'comments' || FRAME_ADDRESS.test(f.src),
  );
  if (frame) return 'frame';
  const hasBox = page.boxes.some((b) => b.place === 'comments');
  return hasBox ? 'not-loaded' : 'none';
}
