/** Sentences as runs of pieces; a quotation is never cut, however many sentences it holds. */
import { splitSentences } from '../text/sentences';
import type { Ground, Run } from './ground';

/** The sentences of every text in order. */
export function sentenceRuns(ground: Ground): readonly Run[] {
  return ground.texts.flatMap((text, paragraph) => {
    const [from = 0, to = 0] = ground.begins.slice(paragraph, paragraph + 2);
    const ends = splitSentences(text).map(({ end }) => end);
    return inParagraph(ground, { from, to }, ends);
  });
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
