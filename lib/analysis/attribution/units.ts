/** Sentences as runs of pieces; a quotation is never cut, however many sentences it holds. */
import { splitSentences } from '../text/sentences';
import type { Ground, Run } from './ground';

const kept = new WeakMap<Ground, readonly Run[]>();

/** The sentences of every text in order, found once. */
export function sentenceRuns(ground: Ground): readonly Run[] {
  const known = kept.get(ground);
  if (known) return known;
  const runs = ground.texts.flatMap((text, paragraph) => {
    const [from = 0, to = 0] = ground.begins.slice(paragraph, paragraph + 2);
    const ends = splitSentences(text).map(({ end }) => end);
    return inParagraph(ground, { from, to }, ends);
  });
  kept.set(ground, runs);
  return runs;
}

/** The sentence that the piece stands in, or one so many before it (after it: -1); undefined where there is none. */
export function sentenceAt(ground: Ground, at: number, back = 0): Run | undefined {
  const runs = sentenceRuns(ground);
  return runs[firstFrom(runs, at + 1) - 1 - back];
}

/** How many sentences begin in the run: 0 for one that stays within a sentence. "Rep. Roe" begins none. */
export function countSentenceStarts(ground: Ground, { from, to }: Run): number {
  const runs = sentenceRuns(ground);
  return Math.max(0, firstFrom(runs, to) - firstFrom(runs, from));
}

/** Index of the first of the sorted runs that begins at or after the piece. */
export function firstFrom(runs: readonly Run[], at: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.from ?? Infinity) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function inParagraph(ground: Ground, { from, to }: Run, ends: readonly number[]): readonly Run[] {
  const runs: Run[] = [];
  let begin = from;
  let at = from;
  for (const end of ends) {
    while (at < to && ground.pieces.slice(at, at + 1).every((piece) => piece.start < end)) at += 1;
    if (at <= begin || (at < to && isInside(ground, at))) continue;
    runs.push({ from: begin, to: at });
    begin = at;
  }
  return begin < to ? [...runs, { from: begin, to }] : runs;
}

/** Does a quotation go on over this piece's beginning? */
function isInside({ features }: Ground, at: number): boolean {
  const [before = 0, state = 0] = features.columns.quotation.subarray(at - 1, at + 1);
  return state > 1 && before > 0 && before !== 3;
}
