/** The quotation column: where each piece stands towards the marks around it. */
import { findQuotations } from '@/lib/analysis/text/quotations';
import type { Quotation } from '@/lib/analysis/text/quotations';
import type { Piece } from './pieces';

/** Nested quotations have their own five states. */
const NESTED = 5;

/** 0 outside, 1 opening mark, 2 inside, 3 closing mark, 4 inside an unclosed one; +5 in nested ones. */
export function markQuotations(
  paragraphs: readonly string[],
  pieces: readonly Piece[],
  column: Uint16Array,
): void {
  let from = 0;
  for (let paragraph = 0; paragraph < paragraphs.length; paragraph += 1) {
    const quotations = findQuotations(paragraphs[paragraph] ?? '').filter((one) => one.depth < 2);
    const begin = from;
    from = endOfParagraph(pieces, from, paragraph);
    if (quotations.length > 0)
      markParagraph(quotations, pieces.slice(begin, from), (at, state) => {
        column[begin + at] = state;
      });
  }
}

function endOfParagraph(pieces: readonly Piece[], from: number, paragraph: number): number {
  let end = from;
  while (pieces[end]?.paragraph === paragraph) end += 1;
  return end;
}

function markParagraph(
  quotations: readonly Quotation[],
  pieces: readonly Piece[],
  mark: (at: number, state: number) => void,
): void {
  let from = 0;
  for (const quotation of quotations) {
    while ((pieces[from]?.end ?? Infinity) <= quotation.start) from += 1;
    for (let at = from; at < pieces.length; at += 1) {
      const piece = pieces[at];
      if (!piece || piece.start >= quotation.end) break;
      mark(at, quotation.depth * NESTED + stateOf(piece, quotation));
    }
  }
}

function stateOf(piece: Piece, { innerStart, innerEnd, closed }: Quotation): number {
  if (piece.end <= innerStart) return 1;
  if (!closed) return 4;
  return piece.start >= innerEnd ? 3 : 2;
}
