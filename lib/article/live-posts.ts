/** The posts of a live blog, in the page's order, with their times and headlines. */
import type { LivePost } from '@/lib/analysis/brief';
import type { Box, PageModel } from './blocks/page-model';
import { parseDate } from './metadata/dates';

/** What live-blog systems call one post. */
const POST =
  /(^|[\s_-])(live-?blog-?(post|entry|item|update)|live-?(post|entry|event|update|item|story)|blog-?post|post|entry|update|ticker-?(entry|item|post)|liveticker-?(entry|item)|timeline-?(entry|item))($|[\s_-])/;
/** Fewer are an article with updates. */
const LEAST_POSTS = 3;
const CLOCK = /^(?:[^\d]{0,20})(\d{1,2})[:.h](\d{2})(?:\s*([ap])\.?m\.?)?(?![\d:])/i;
const LONGEST_TIME = 40;

/**
 * One entry per post that has text; `paragraph` counts in `body`. Empty where the page is no live blog.
 * `body`: indices of the page's blocks.
 */
export function findLivePosts(page: PageModel, body: readonly number[]): readonly LivePost[] {
  const firsts = new Map<Box, number>();
  body.forEach((index, paragraph) => {
    const box = findPost(page.blocks[index]?.box ?? null);
    if (box !== null && !firsts.has(box)) firsts.set(box, paragraph);
  });
  if (firsts.size < LEAST_POSTS) return [];
  const posts = new Set(firsts.keys());
  const { times, titles } = readHeads(page, posts);
  return [...firsts].map(([box, paragraph]) => ({
    paragraph,
    time: times.get(box) ?? null,
    title: titles.get(box) ?? null,
  }));
}

/** How many boxes up a post is looked for. */
const REACH = 8;

function findPost(inner: Box | null): Box | null {
  let found: Box | null = null;
  let at = inner;
  for (let i = 0; at !== null && i < REACH; i += 1, at = at.parent)
    if (at.tag === 'ARTICLE' || at.tag === 'LI' || POST.test(at.label)) {
      // A list entry inside a post is text of it; the outermost so named box with siblings is the post.
      if (at.tag !== 'LI' || POST.test(at.label)) found = hasTwin(at, found) ? at : found;
    }
  return found;
}

/** The page's own ARTICLE around all posts is no post: it carries another name than they. */
function hasTwin(box: Box, inner: Box | null): boolean {
  return inner === null || (inner.tag === box.tag && inner.label === box.label);
}

function readHeads(page: PageModel, posts: ReadonlySet<Box>) {
  const times = new Map<Box, string>();
  const titles = new Map<Box, string>();
  for (const { text, role, box } of page.blocks) {
    const post = findPost(box);
    if (post === null || !posts.has(post)) continue;
    if (role === 'heading' && !titles.has(post)) titles.set(post, text);
    const time = text.length <= LONGEST_TIME ? readTime(text) : null;
    if (time !== null && !times.has(post)) times.set(post, time);
  }
  return { times, titles };
}

/** "14.05 Uhr" -> "14:05", "2:05 pm" -> "14:05", "3 March 2024" -> "2024-03-03"; "Updated" -> null. */
function readTime(text: string): string | null {
  const clock = CLOCK.exec(text);
  if (clock === null) return parseDate(text);
  const [, hour = '', minute = '', half = ''] = clock;
  const isAfternoon = half.toLowerCase() === 'p' && Number(hour) < 12;
  const hours = Number(hour) + (isAfternoon ? 12 : 0);
  return hours < 24 && Number(minute) < 60 ? `${String(hours).padStart(2, '0')}:${minute}` : null;
}
