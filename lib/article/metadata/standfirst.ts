/** The standfirst: the sentence or two under the headline that sum the article up. */
import type { TextBlock } from '../blocks/page-model';
import type { Clues } from './clues';
import { letters, readString } from './json-ld';

const NAMED =
  /(^|[\s_-])(stand-?first|dek|deck|sub-?title|sub-?head(line|ing)?|sub-?hed|lead|lede|intro(duction)?|teaser-?text|summary|chap(o|eau)|vorspann|excerpt|abstract|entradilla|bajada|sommario|occhiello|kicker-?text|description|article-?lead|leadtext|lead-?text|strapline|synopsis)($|[\s_-])/;
const SHORTEST = 25;
const LONGEST = 700;
/** Blocks after the headline within which it must begin. */
const REACH = 12;
/** So much of a cut description must agree with what is shown. */
const PROBE = 40;

/** The standfirst as the page shows it, else as it states it; null where there is none. */
export function findStandfirst(clues: Clues, title: string): string | null {
  const near = blocksUnderTitle(clues, title);
  const described = descriptions(clues);
  const named = near.find((b) => isCandidate(b, title) && NAMED.test(labels(b)));
  const confirmed = near.find(
    (b) => isCandidate(b, title) && described.some((d) => sameBeginning(b.text, d)),
  );
  return (named ?? confirmed)?.text ?? described.find((d) => d.length >= SHORTEST) ?? null;
}

function descriptions(clues: Clues): string[] {
  return [
    readString(clues.jsonLd?.['alternativeHeadline']),
    readString(clues.jsonLd?.['description']),
    clues.microdata.get('description')?.[0],
    clues.meta.get('og:description')?.[0],
    clues.meta.get('description')?.[0],
  ].filter((d): d is string => typeof d === 'string' && d !== '');
}

function blocksUnderTitle(clues: Clues, title: string): readonly TextBlock[] {
  const { blocks } = clues.page;
  const key = letters(title);
  const at = blocks.findIndex((b) => b.role === 'heading' && letters(b.text) === key);
  return at < 0 ? [] : blocks.slice(at + 1, at + 1 + REACH);
}

function isCandidate(block: TextBlock, title: string): boolean {
  const { text } = block;
  return (
    block.box.shown &&
    block.role !== 'caption' &&
    text.length >= SHORTEST &&
    text.length <= LONGEST &&
    letters(text) !== letters(title)
  );
}

function labels(block: TextBlock): string {
  return `${block.inlineLabel} ${block.box.label} ${block.box.parent?.label ?? ''}`;
}

function sameBeginning(shown: string, told: string): boolean {
  const a = letters(shown);
  const b = letters(told);
  const size = Math.min(a.length, b.length, PROBE);
  return size >= SHORTEST && a.slice(0, size) === b.slice(0, size);
}
