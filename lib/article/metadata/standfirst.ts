/** The standfirst: the sentence or two under the headline that sum the article up. */
import type { TextBlock } from '../blocks/page-model';
import type { Clues } from './clues';
import { decodeEntities } from './entities';
import { parseDate } from './parse-date';
import { letters, readString } from './json-ld';

const NAMED =
  /(^|[\s_-])(stand-?first|dek|deck|sub-?title|sub-?head(line|ing)?|sub-?hed|lead|lede|intro(duction)?|teaser-?text|summary|chap(o|eau)|vorspann|excerpt|abstract|entradilla|bajada|sommario|occhiello|description|article-?lead|leadtext|lead-?text|strapline|synopsis)($|[\s_-])/;
/** Lines near the headline that are something else by their own name. */
const OTHER =
  /pay-?wall|newsletter|subscri|promo|caption|credit|legend|shar(e|ing)|social|author|byline|breadcrumb|related|advert|comment/;
const SHORTEST = 25;
const LONGEST = 700;
/** A shorter line under the headline without a full stop is a kicker or a second headline. */
const SENTENCE = 60;
/** "Published 3 March 2024, 10:15 | Source: agency | 4 minutes". */
const LONGEST_DATE_LINE = 120;
/** Blocks around the headline within which it must begin. */
const BEFORE = 4;
const AFTER = 14;
/** So much of a description, often cut, must agree with what is shown. */
const PROBE = 40;

/** Marks for and against a line near the headline; the best line with enough of them is the standfirst. */
const ENOUGH = 2.5;

/**
 * The standfirst as the page shows it, else as it states it; null where there is none.
 * `isBody`: many pages repeat the article's first paragraph as description; a line over the text goes before it.
 */
export function findStandfirst(
  clues: Clues,
  title: string,
  isBody: (block: TextBlock) => boolean,
): string | null {
  const described = descriptions(clues, title);
  const { near, at } = blocksNearTitle(clues, title);
  const begin = near.findIndex((b, i) => i > at && isBody(b) && b.role === 'body');
  const marked = near.map((block, i) => {
    if (!isCandidate(block, title)) return { block, marks: 0 };
    const marks = mark(block, {
      isTold: described.some((d) => holds(block.text, d)),
      isBody: isBody(block),
      isOver: i > at && (begin < 0 || i <= begin),
      isNext: i > at && near.slice(at + 1, i).every((b) => b.text.length < SHORTEST),
      isApart: isApart(block, near[i + 1], isBody),
    });
    return { block, marks };
  });
  const best = Math.max(...marked.map(({ marks }) => marks), 0);
  const shown = marked.find(({ marks }) => marks >= ENOUGH && marks === best);
  return shown?.block.text ?? described.find((d) => d.length >= SHORTEST) ?? null;
}

type Place = {
  readonly isTold: boolean;
  readonly isBody: boolean;
  /** Between the headline and the end of the text's first paragraph. */
  readonly isOver: boolean;
  /** Nothing but labels stands between it and the headline. */
  readonly isNext: boolean;
  readonly isApart: boolean;
};

function mark(block: TextBlock, place: Place): number {
  if (OTHER.test(labels(block)) || isLinked(block)) return -1;
  if (!place.isTold && (!isSentence(block.text) || isDateLine(block.text))) return -1;
  const marks: readonly (readonly [boolean, number])[] = [
    [place.isTold, 3],
    [NAMED.test(labels(block)) && isSentence(block.text), 3],
    [place.isOver, 1],
    [!place.isOver, -1],
    [place.isNext, 1],
    [place.isNext && block.role === 'heading', 1],
    [place.isApart, 1],
    [place.isBody, -1],
    [block.strong > block.text.length * 0.8, 1],
  ];
  return marks.reduce((sum, [counts, worth]) => sum + (counts ? worth : 0), 0);
}

function isLinked({ text, links }: TextBlock): boolean {
  return links.reduce((sum, l) => sum + l.end - l.start, 0) > text.length / 2;
}

function isDateLine(text: string): boolean {
  return text.length < LONGEST_DATE_LINE && (parseDate(text) !== null || /\d[:.]\d\d\b/.test(text));
}

/** The text goes on elsewhere than right behind it: a byline, a date or a picture follows. */
function isApart(
  block: TextBlock,
  next: TextBlock | undefined,
  isBody: (block: TextBlock) => boolean,
): boolean {
  if (next === undefined) return false;
  return !isBody(next) || next.box.parent !== block.box.parent || block.box.tag !== next.box.tag;
}

function descriptions(clues: Clues, title: string): string[] {
  return [
    readString(clues.jsonLd?.['description']),
    clues.microdata.get('description')?.[0],
    clues.meta.get('og:description')?.[0],
    clues.meta.get('description')?.[0],
  ]
    .filter((d): d is string => typeof d === 'string' && letters(d) !== letters(title))
    .map(decodeEntities);
}

function blocksNearTitle(
  clues: Clues,
  title: string,
): { readonly near: readonly TextBlock[]; readonly at: number } {
  const { blocks } = clues.page;
  const key = letters(title);
  const exact = blocks.findIndex((b) => b.role === 'heading' && letters(b.text) === key);
  const at = exact >= 0 ? exact : blocks.findIndex((b) => b.box.tag === 'H1');
  if (at < 0) return { near: [], at: -1 };
  const from = Math.max(0, at - BEFORE);
  return { near: blocks.slice(from, at + 1 + AFTER), at: at - from };
}

function isCandidate(block: TextBlock, title: string): boolean {
  const { text } = block;
  const isRight = text.length >= SHORTEST && text.length <= LONGEST;
  if (!isRight || !block.box.shown || block.role === 'caption') return false;
  // "Town: Weir to be rebuilt": the headline again, with its kicker.
  const isTitle = title !== '' && letters(text).endsWith(letters(title));
  return block.box.tag !== 'H1' && !isTitle && !letters(title).endsWith(letters(text));
}

function isSentence(text: string): boolean {
  return text.length >= SENTENCE || /[.!?…。]$/u.test(text);
}

function labels(block: TextBlock): string {
  return `${block.inlineLabel} ${block.box.label} ${block.box.parent?.label ?? ''}`;
}

/** "Berlin. The minister resigns" holds "The minister resigns …". */
function holds(shown: string, told: string): boolean {
  const a = letters(shown);
  const b = letters(told);
  const size = Math.min(a.length, b.length, PROBE);
  return size >= SHORTEST && a.slice(0, PROBE * 3).includes(b.slice(0, size));
}
