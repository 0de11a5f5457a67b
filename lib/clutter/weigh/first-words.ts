import type { Candidate } from '../find/candidates';

/** Characters: one line of the panel. */
const LENGTH = 80;

/** The first words of a block as the reader sees them, or those of its first field where it has no text. */
export function firstWords({ range, survey }: Candidate): string {
  let words = '';
  for (let at = range.from; at < range.to && words.length < LENGTH; at++) {
    const piece = survey.pieces[at];
    if (piece) words += ` ${readPiece(piece.node)}`;
  }
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > LENGTH ? `${line.slice(0, LENGTH).replace(/(?<!\s)\s+\S*$/, '')}…` : line;
}

function readPiece(node: Text | Element): string {
  if ('data' in node) return node.data;
  return (
    node.getAttribute('placeholder') ??
    node.getAttribute('alt') ??
    node.getAttribute('aria-label') ??
    ''
  );
}
