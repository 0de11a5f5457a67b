/** A line of the panel: one finding of the Brief, named by its kind and its place in the Brief's list. */

export type LineKind = 'claim' | 'quote' | 'term' | 'mention';

/** `index` points into `claims`, `people.attributions`, `policy.terms` or `people.mentioned`. */
export type Line = { readonly kind: LineKind; readonly index: number };

export type LineId = `${LineKind}-${number}`;

/** The name of a line, also used as the id of its mark in the page. */
export function lineId({ kind, index }: Line): LineId {
  return `${kind}-${index}`;
}

/** The line of an id that came back from the page; null where it is none. */
export function parseLineId(id: string): Line | null {
  const match = /^(claim|quote|term|mention)-(\d{1,6})$/.exec(id);
  if (!match) return null;
  const [, kind, index] = match;
  return isLineKind(kind) ? { kind, index: Number(index) } : null;
}

function isLineKind(word: string | undefined): word is LineKind {
  return word === 'claim' || word === 'quote' || word === 'term' || word === 'mention';
}
