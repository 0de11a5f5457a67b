/**
 * Cuts paragraphs into the pieces that the tagger labels. The weights are trained on exactly this
 * division: a change here means training anew, so it is the model's own and not the one of `text`.
 */

/** Offsets into the paragraph's text. */
export type Piece = {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
};

const PIECE =
  /[\p{L}\p{M}\p{N}]+(?:(?!['’]s(?![\p{L}\p{N}]))['’.\-‑&@_][\p{L}\p{M}\p{N}]+)*|['’]s(?![\p{L}\p{N}])|[^\s]/gu;
/** No word is longer; a million letters without a space are cut so that nothing grows with them. */
const LONGEST = 60;

/** All pieces of all paragraphs in order. "Trump's" gives "Trump" and "'s"; "U.S." gives "U.S" and ".". */
export function cutPieces(paragraphs: readonly string[]): readonly Piece[] {
  const pieces: Piece[] = [];
  paragraphs.forEach((text, paragraph) => {
    for (const match of text.matchAll(PIECE)) {
      const start = match.index;
      const end = start + match[0].length;
      pieces.push({ paragraph, start, end, text: match[0].slice(0, LONGEST) });
    }
  });
  return pieces;
}
