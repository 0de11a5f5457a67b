/** Pass 2: what stands around a possible end. */
import type { Terminator } from './terminators';

export type Surroundings = {
  /** The word the mark stands on, with its inner full stops ("U.S", "Inc"); empty where none does. */
  readonly word: string;
  /** The word before that one. */
  readonly previous: string;
  /** Is there white space behind? */
  readonly spaced: boolean;
  /** Opening marks before the next word, "“" or "(". */
  readonly opening: string;
  /** The next word, up to white space, without opening marks; empty at the end of the text. */
  readonly next: string;
  /** Where `next` starts. */
  readonly nextAt: number;
};

/** Longest stretch looked at on either side: no abbreviation or opener is longer. */
const REACH = 48;

const WORD_BEFORE = /(?<![\p{L}\p{M}\p{N}.'’&-])([\p{L}\p{M}\p{N}.'’&-]*)$/u;
const PREVIOUS_WORD = /(?<![\p{L}\p{M}\p{N}])([\p{L}\p{M}\p{N}]+)\s*$/u;
const AFTER = /^([-–—•*·]\s+)?(["'“”„‘’«‹([{¿¡「『—–•]*)\s?([^\s]*)/u;

/** Reads at most REACH code units to each side, so that a text is read in linear time. */
export function readSurroundings(text: string, mark: Terminator): Surroundings {
  const before = text.slice(Math.max(0, mark.start - REACH), mark.start);
  const word = group(WORD_BEFORE.exec(before), 1);
  const previous = group(PREVIOUS_WORD.exec(before.slice(0, before.length - word.length)), 1);
  const gap = countSpace(text, mark.end);
  const behind = mark.end + gap;
  const after = AFTER.exec(text.slice(behind, behind + REACH));
  const next = group(after, 3);
  return {
    word,
    previous,
    spaced: gap > 0,
    opening: (group(after, 1) + group(after, 2)).trim(),
    next,
    nextAt: behind + group(after, 0).length - next.length,
  };
}

function group(match: RegExpExecArray | null, index: number): string {
  return match?.[index] ?? '';
}

function countSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text.charAt(at))) at += 1;
  return at - from;
}
