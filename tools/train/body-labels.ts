/** Which blocks of a page its truth counts as article text, and how much each block weighs in training. */
import type { TextBlock } from '@/lib/article/blocks/page-model';
import type { TrainingPage } from './body-pages';

export type Labels = { readonly yes: readonly number[]; readonly weight: readonly number[] };

const SHINGLE = 4;
/** A block is text when so many of its shingles are in the truth, and none when so few are; between, it teaches nothing. */
const MOSTLY = 0.6;
const HARDLY = 0.25;
const UNDECIDED = 0.5;
/** A gap between two known blocks in which a short one can be looked for, in words. */
const WIDEST_GAP = 60;
/** Weights of the sets: segments name only a few blocks a page; news truths leave out lists and embeds. */
const SET_WEIGHT: Readonly<Record<string, number>> = { extraction: 1, news: 0.7, segments: 0.08 };

/** One label (1, 0, or 0.5 for undecided) and one weight per block. */
export function labelPage(page: TrainingPage): Labels {
  const { blocks } = page.facts.page;
  if (page.truth.articleBody === undefined) return labelSegments(page, blocks);
  const words = blocks.map((b) => cutWords(b.text));
  const truth = cutWords(page.truth.articleBody);
  const yes = labelWords(words, truth);
  forgetOptional(yes, words, page.truth.optional ?? []);
  settleRepeats(yes, words, page.facts.readable);
  const size = Math.sqrt(Math.max(truth.length, 100));
  const weight = words.map((own, i) =>
    yes[i] === UNDECIDED
      ? 0
      : ((SET_WEIGHT[page.set] ?? 1) * Math.sqrt(Math.min(own.length, 120) + 2)) / size,
  );
  return { yes, weight };
}

export function cutWords(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

function labelWords(words: readonly string[][], truth: readonly string[]): number[] {
  const places = new Map<string, number[]>();
  for (let i = 0; i + SHINGLE <= truth.length; i += 1) {
    const key = truth.slice(i, i + SHINGLE).join(' ');
    places.set(key, [...(places.get(key) ?? []), i]);
  }
  const begin = words.map(() => -1);
  const end = words.map(() => -1);
  const yes = words.map((own, i) => {
    if (own.length < SHINGLE) return own.length === 0 ? UNDECIDED : 0;
    const found = match(own, places);
    if (found.share >= MOSTLY) [begin[i], end[i]] = [found.first, found.last + SHINGLE];
    if (found.share >= MOSTLY) return 1;
    return found.share <= HARDLY ? 0 : UNDECIDED;
  });
  words.forEach((own, i) => {
    if (own.length === 0 || own.length >= SHINGLE) return;
    const from = end[begin.findLastIndex((b, k) => k < i && b >= 0)] ?? 0;
    const next = begin.findIndex((b, k) => k > i && b >= 0);
    const gap = truth.slice(from, next < 0 ? truth.length : begin[next]);
    if (gap.length < WIDEST_GAP && ` ${gap.join(' ')} `.includes(` ${own.join(' ')} `)) yes[i] = 1;
  });
  return yes;
}

function match(own: readonly string[], places: ReadonlyMap<string, readonly number[]>) {
  let hits = 0;
  let first = -1;
  let last = -1;
  for (let k = 0; k + SHINGLE <= own.length; k += 1) {
    const at = places.get(own.slice(k, k + SHINGLE).join(' '));
    if (at === undefined) continue;
    hits += 1;
    if (first < 0) first = at[0]! - k;
    last = at.find((place) => place >= first + k - 3) ?? at[0]!;
  }
  return { share: hits / (own.length - SHINGLE + 1), first, last };
}

function forgetOptional(
  yes: number[],
  words: readonly string[][],
  optional: readonly string[],
): void {
  const known = new Set(optional.map((text) => cutWords(text).join(' ')));
  words.forEach((own, i) => {
    if (known.has(own.join(' '))) yes.splice(i, 1, UNDECIDED);
  });
}

/** Text that stands twice on the page is article text once: where its neighbours are. */
function settleRepeats(
  yes: number[],
  words: readonly string[][],
  readable: readonly boolean[] | null,
): void {
  const places = new Map<string, number[]>();
  words.forEach((own, i) => {
    if (yes[i] !== 1 || own.length < SHINGLE) return;
    const key = own.join(' ');
    places.set(key, [...(places.get(key) ?? []), i]);
  });
  const company = (i: number) =>
    [-3, -2, -1, 1, 2, 3].filter((step) => yes[i + step] === 1).length +
    (readable?.[i] === true ? 0.5 : 0);
  for (const group of places.values()) {
    if (group.length < 2) continue;
    const best = group.reduce((top, i) => (company(i) > company(top) ? i : top));
    for (const i of group) if (i !== best) yes.splice(i, 1, company(i) > 2 ? UNDECIDED : 0);
  }
}

function labelSegments(page: TrainingPage, blocks: readonly TextBlock[]): Labels {
  const wanted = (page.truth.with ?? []).map(flatten);
  const unwanted = (page.truth.without ?? []).map(flatten);
  const yes = blocks.map((block) => {
    const text = flatten(block.text);
    const has = wanted.some((s) => text.includes(s) || (text.length > 12 && s.includes(text)));
    const hasNot = unwanted.some((s) => text.includes(s));
    if (has === hasNot) return UNDECIDED;
    return has ? 1 : 0;
  });
  const weight = yes.map((y) => (y === UNDECIDED ? 0 : (SET_WEIGHT['segments'] ?? 0)));
  return { yes, weight };
}

function flatten(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
