/** The columns of place and repetition: where in paragraph and sentence, and how often a name comes. */
import type { Piece } from './pieces';

const ENDS_LIKE_SENTENCE = /[.!?…:;,"”’'»)\]]\s*$/u;
const TRAILING_MARK = /^["”’)\]]$/u;
const NAME = /^\p{Lu}[\p{L}\p{M}]/u;

/** A sentence ends here, as far as the tagger is told. */
export function isSentenceEnd(text: string | undefined): boolean {
  return text !== undefined && /^[.!?…]$/.test(text);
}

/** How far into the sentence, whether it is the paragraph's first, and whether it ends like a heading (+10). */
export function markPlaces(
  paragraphs: readonly string[],
  pieces: readonly Piece[],
  column: Uint16Array,
): void {
  let inParagraph = 0;
  let inSentence = 0;
  let heading = 0;
  let paragraph = -1;
  pieces.forEach((piece, at) => {
    if (piece.paragraph !== paragraph) {
      ({ paragraph } = piece);
      inParagraph = 0;
      inSentence = 0;
      heading = ENDS_LIKE_SENTENCE.test(paragraphs[paragraph] ?? '') ? 0 : 10;
    }
    column[at] = heading + (inParagraph === inSentence ? 0 : 5) + Math.min(inSentence, 3);
    inParagraph += 1;
    const trails = inSentence === 0 && inParagraph > 1 && TRAILING_MARK.test(piece.text);
    inSentence = isSentenceEnd(piece.text) || trails ? 0 : inSentence + 1;
  });
}

/** For capitalised words: 1 to 5 by how often the article has them, +5 from the second time on. */
export function countRepeats(pieces: readonly Piece[], column: Uint16Array): void {
  const counts = new Map<string, number>();
  const names = pieces.map(({ text }) => (NAME.test(text) ? text : null));
  for (const name of names) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  const seen = new Set<string>();
  names.forEach((name, at) => {
    if (name === null) return;
    const count = counts.get(name) ?? 1;
    column[at] = (count < 4 ? count : count < 8 ? 4 : 5) + (seen.has(name) ? 5 : 0);
    seen.add(name);
  });
}
