/** The posts of a live blog, in the page's order, with their times and headlines. */
import type { LivePost } from '@/lib/analysis/brief';
import type { Box, PageModel } from './blocks/page-model';
import { parseDate } from './metadata/parse-date';

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
  const make = choosePostMake(page, body);
  if (make === null) return [];
  const firsts = new Map<Box, number>();
  body.forEach((index, paragraph) => {
    const post = findPost(page.blocks[index]?.box ?? null, make);
    if (post !== null && !firsts.has(post)) firsts.set(post, paragraph);
  });
  const { times, titles } = readHeads(page, make);
  return [...firsts].map(([box, paragraph]) => ({
    paragraph,
    time: times.get(box) ?? null,
    title: titles.get(box) ?? null,
  }));
}

/** How many boxes up a post is looked for. */
const REACH = 8;

type Make = { readonly boxes: Set<Box>; text: number };

/**
 * The make of box that posts have: of the makes that several boxes share, the one that holds most of the text, and
 * of two that hold the same the outer one, which has the post's time in it too. So neither the page's own ARTICLE
 * around all posts is a post, nor the line "post-time" within each.
 */
function choosePostMake(page: PageModel, body: readonly number[]): string | null {
  const makes = new Map<string, Make>();
  for (const index of body) {
    const block = page.blocks[index];
    for (const box of listPostLike(block?.box ?? null)) {
      const name = nameMake(box);
      const make = makes.get(name) ?? { boxes: new Set<Box>(), text: 0 };
      // Put last, so that the makes end up from the inside out.
      makes.delete(name);
      makes.set(name, make);
      make.boxes.add(box);
      make.text += block?.text.length ?? 0;
    }
  }
  let chosen: string | null = null;
  let most = 0;
  for (const [name, { boxes, text }] of makes) {
    if (boxes.size < LEAST_POSTS || text < most) continue;
    chosen = name;
    most = text;
  }
  return chosen;
}

/** From the inside out; a list's entry counts only if it is named for a post: most are text of one. */
function* listPostLike(inner: Box | null): Generator<Box> {
  let at = inner;
  for (let i = 0; at !== null && i < REACH; i += 1, at = at.parent)
    if (at.tag === 'ARTICLE' || POST.test(at.label)) yield at;
}

function findPost(inner: Box | null, make: string): Box | null {
  for (const box of listPostLike(inner)) if (nameMake(box) === make) return box;
  return null;
}

/** Names with a number in them do not count: "post-1017" is of the same make as "post-1018". */
function nameMake({ tag, label }: Box): string {
  const names = label.split(' ').filter((name) => !/\d/.test(name));
  return `${tag} ${names.join(' ')}`;
}

function readHeads(page: PageModel, make: string) {
  const times = new Map<Box, string>();
  const titles = new Map<Box, string>();
  for (const { text, role, box } of page.blocks) {
    const post = findPost(box, make);
    if (post === null) continue;
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
