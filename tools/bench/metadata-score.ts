/** How much of the metadata agrees with the truth; words are compared without case and punctuation. */
import type { Article } from '@/lib/analysis/brief';
import { isPersonName } from '@/lib/article/metadata/people-names';
import type { PageTruth } from './article-pages';

export type MetadataScore = {
  readonly titleSame: number;
  /** One of the two titles holds the other. */
  readonly titleHeld: number;
  /** The same words, of the pages that show the truth's headline as a heading at all. */
  readonly titleShown: number;
  readonly authors: number;
  /** Of the truth only names of people count: outlets and agencies are left out by design. */
  readonly people: number;
  readonly date: number;
  /** Of the pages whose truth has one. */
  readonly standfirst: number;
};

/** So many letters of a standfirst must agree. */
const PROBE = 60;
const HALF_A_DAY = 12 * 3600 * 1000;

/** `headings`: of the whole page. */
export type ReadPage = readonly [
  truth: PageTruth,
  article: Article,
  headings?: readonly string[] | undefined,
];

/** Shares of the pages, 0 to 1, each of those pages alone for which the truth is known. */
export function scoreMetadata(pages: readonly ReadPage[]): MetadataScore {
  const titled = pages.filter(([t]) => t.title !== undefined);
  const titles = titled.map(([t, a, h = []]) => [flat(t.title ?? ''), flat(a.title), h] as const);
  const shown = titles.filter(([want, , h]) => h.some((heading) => flat(heading) === want));
  const dated = pages.filter(([t]) => t.published !== undefined && t.published !== null);
  const summed = pages.filter(([t]) => (t.optional ?? []).some((o) => flat(o) !== ''));
  return {
    titleSame: share(titles, ([want, got]) => want === got),
    titleHeld: share(
      titles,
      ([want, got]) => got !== '' && (want.includes(got) || got.includes(want)),
    ),
    titleShown: share(shown, ([want, got]) => want === got),
    authors: scoreNames(pages, (name) => name !== ''),
    people: scoreNames(pages, isPersonName),
    date: share(dated, ([t, a]) => isSameDay(t.published ?? '', a.published)),
    standfirst: share(summed, ([t, a]) => isStandfirst(t.optional ?? [], a.standfirst)),
  };
}

function scoreNames(pages: readonly ReadPage[], counts: (name: string) => boolean): number {
  let right = 0;
  let all = 0;
  for (const [truth, article] of pages) {
    const outlet = flat(article.outlet ?? '');
    const isPeople = counts === isPersonName;
    const wanted = (truth.authors ?? []).filter(
      (n) => counts(n) && !(isPeople && flat(n) === outlet),
    );
    const want = new Set(wanted.map(flat));
    const got = new Set(article.authors.map(flat));
    right += [...got].filter((name) => want.has(name)).length;
    all += want.size + got.size;
  }
  return all > 0 ? (2 * right) / all : 0;
}

function isSameDay(wanted: string, got: string | null): boolean {
  if (got === null) return false;
  const want = wanted.replace(' ', 'T');
  const apart = Math.abs(Date.parse(want) - Date.parse(got));
  return want.slice(0, 10) === got.slice(0, 10) || apart < HALF_A_DAY;
}

function isStandfirst(wanted: readonly string[], got: string | null): boolean {
  const found = flat(got ?? '');
  if (found === '') return false;
  return wanted
    .map(flat)
    .some(
      (want) =>
        want.slice(0, PROBE) === found.slice(0, PROBE) ||
        want.includes(found) ||
        found.includes(want),
    );
}

/** Soft hyphens tell where a line may break; they are no part of a word. */
function flat(text: string): string {
  return (
    text
      .replaceAll('\u00ad', '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
}

function share<T>(all: readonly T[], holds: (one: T) => boolean): number {
  return all.length === 0 ? 0 : all.filter(holds).length / all.length;
}
