/** The cue columns: steps to the nearest verb of saying outside quotation marks, before and after. */
import type { Piece } from './pieces';
import { isSentenceEnd } from './place-columns';

type Columns = {
  readonly wordClass: Uint16Array;
  readonly quotation: Uint16Array;
  readonly cueBefore: Uint16Array;
  readonly cueAfter: Uint16Array;
};

/** Word classes of certain and of possible verbs of saying. */
const CERTAIN = 4;
const POSSIBLE = 8;

/** Fills both columns: 0 none in the sentence, 1 to 6 steps from a certain verb, 7 to 12 from a possible one. */
export function markCues(pieces: readonly Piece[], columns: Columns): void {
  sweep(pieces, columns, { column: columns.cueBefore, step: 1 });
  sweep(pieces, columns, { column: columns.cueAfter, step: -1 });
}

type Sweep = { readonly column: Uint16Array; readonly step: 1 | -1 };

function sweep(pieces: readonly Piece[], columns: Columns, { column, step }: Sweep): void {
  let distance = -1;
  let rank = 0;
  for (let left = pieces.length; left > 0; left -= 1) {
    const at = step > 0 ? pieces.length - left : left - 1;
    const isQuoted = columns.quotation[at] !== 0;
    if (isCut(pieces, { at, step, isQuoted })) distance = -1;
    if (distance >= 0) {
      distance += 1;
      column[at] = 1 + rank * 6 + distanceStep(distance);
    }
    const kind = columns.wordClass[at] ?? 0;
    if (!isQuoted && kind > 0 && kind <= POSSIBLE) {
      rank = kind <= CERTAIN ? 0 : 1;
      distance = 0;
    }
  }
}

/** Between this piece and the one swept before it a paragraph or, outside quotations, a sentence ends. */
function isCut(
  pieces: readonly Piece[],
  { at, step, isQuoted }: { at: number; step: number; isQuoted: boolean },
): boolean {
  const piece = pieces[at];
  const previous = pieces[at - step];
  if (piece?.paragraph !== previous?.paragraph) return true;
  return !isQuoted && isSentenceEnd((step > 0 ? previous : piece)?.text);
}

/** 0 to 5 for 1, 2, 3-4, 5-8, 9-16 and more steps. */
function distanceStep(distance: number): number {
  if (distance <= 2) return distance - 1;
  if (distance <= 4) return 2;
  if (distance <= 8) return 3;
  return distance <= 16 ? 4 : 5;
}
