/** The standfirst: the sentence or two under the headline that sum the article up. */
import type { TextBlock } from '../blocks/page-model';
import type { Clues } from './clues';
import { decodeEntities } from './entities';
import { letters, readString } from './json-ld';

const NAMED =
  /(^|[\s_-])(stand-?first|dek|deck|sub-?title|sub-?head(line|ing)?|sub-?hed|lead|lede|intro(duction)?|teaser-?text|summary|chap(o|eau)|vorspann|excerpt|abstract|entradilla|bajada|sommario|occhiello|description|article-?lead|leadtext|lead-?text|strapline|synopsis)($|[\s_-])/;
const SHORTEST = 25;
const LONGEST = 700;
/** A shorter line under the headline without a full stop is a kicker or a second headline. */
const SENTENCE = 60;
/** Blocks around the headline within which it must begin. */
const BEFORE = 4;
const AFTER = 14;
/** So much of a description, often cut, must agree with what is shown. */
const PROBE = 40;

/**
 * The standfirst as the page shows it, else as it states it; null where there is none.
 * `isBody`: many pages repeat the article's first paragraph as description; a line over the text goes before it.
 */
export function findStandfirst(
  clues: Clues,
  title: string,
  isBody: (block: TextBlock) => boolean,
): string | null {
  const near = blocksNearTitle(clues, title).filter((b) => isCandidate(b, title));
  const described = descriptions(clues, title);
  const confirmed = near.filter((b) => described.some((d) => holds(b.text, d)));
  const named = near.find((b) => NAMED.test(labels(b)) && isSentence(b.text));
  const shown = confirmed.find((b) => !isBody(b)) ?? named ?? confirmed[0];
  return shown?.text ?? described.find((d) => d.length >= SHORTEST) ?? null;
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

function blocksNearTitle(clues: Clues, title: string): readonly TextBlock[] {
  const { blocks } = clues.page;
  const key = letters(title);
  const exact = blocks.findIndex((b) => b.role === 'heading' && letters(b.text) === key);
  const at = exact >= 0 ? exact : blocks.findIndex((b) => b.box.tag === 'H1');
  return at < 0 ? [] : blocks.slice(Math.max(0, at - BEFORE), at + 1 + AFTER);
}

function isCandidate(block: TextBlock, title: string): boolean {
  const { text } = block;
  const isRight = text.length >= SHORTEST && text.length <= LONGEST;
  return isRight && block.box.shown && block.role !== 'caption' && letters(text) !== letters(title);
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
