/** Live blogs: what matters of them is what their latest posts say. */
import type { Article, LivePost } from '../brief';

/** About what a reader who comes back scrolls through. */
const LATEST = 8;

/**
 * Tells whether a paragraph belongs to the latest posts of a live blog; in any other article all do. The newest
 * post stands first unless the posts' times say otherwise; paragraphs before the first post are its summary and stay.
 */
export function readLatest(article: Article): (paragraph: number) => boolean {
  const { posts, genre } = article;
  if (genre !== 'live' || posts.length <= LATEST) return () => true;
  const order = posts.toSorted((a, b) => a.paragraph - b.paragraph);
  const latest = runsForward(order) ? order.slice(-LATEST) : order.slice(0, LATEST);
  const opening = order[0]?.paragraph ?? 0;
  const from = latest[0]?.paragraph ?? 0;
  const next = order.find(({ paragraph }) => paragraph > (latest.at(-1)?.paragraph ?? 0));
  const end = next?.paragraph ?? article.paragraphs.length;
  return (paragraph) => paragraph < opening || (paragraph >= from && paragraph < end);
}

/** Is the oldest post first? Unknown times say no. */
function runsForward(order: readonly LivePost[]): boolean {
  const first = order[0]?.time ?? null;
  const last = order.at(-1)?.time ?? null;
  return first !== null && last !== null && first < last;
}
