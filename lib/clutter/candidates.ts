/** The elements that might be a begging block: those around a piece that begs, up to the size of a long promo. */
import type { Piece, PieceRange, Survey } from './survey';
import { sumPieces, type Totals } from './totals';

export type Candidate = {
  readonly element: Element;
  readonly range: PieceRange;
  readonly totals: Totals;
  readonly survey: Survey;
};

/** Letters and digits: the longest pleas of the pages looked at are under half of this. */
export const LARGEST = 3000;
const NEVER = new Set(['HTML', 'BODY', 'MAIN']);

/** In document order, an element before those in it. Yields now and then. */
export function* proposeCandidates(survey: Survey): Generator<void, readonly Candidate[]> {
  const found = new Map<Element, Candidate>();
  const refused = new Set<Element>();
  for (const [at, piece] of survey.pieces.entries()) {
    if (at % 200 === 199) yield;
    if (isCue(piece)) climb(survey, piece, { found, refused });
  }
  return [...found.values()].toSorted(
    (a, b) => a.range.from - b.range.from || b.range.to - a.range.to || depthOrder(a, b),
  );
}

/** The parent of an element, through the edge of an open shadow tree to its host. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.parentNode;
  return root !== null && 'host' in root && isElement(root.host) ? root.host : null;
}

function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && 'nodeType' in value && value.nodeType === 1;
}

function isCue(piece: Piece): boolean {
  return piece.begging > 0 || piece.kind === 'email' || piece.kind === 'password';
}

function climb(
  survey: Survey,
  piece: Piece,
  known: { readonly found: Map<Element, Candidate>; readonly refused: Set<Element> },
): void {
  for (let element: Element | null = piece.element; element; element = parentOf(element)) {
    if (known.found.has(element)) return;
    if (known.refused.has(element) || NEVER.has(element.tagName)) return;
    const range = survey.ranges.get(element);
    if (!range) return;
    const totals = sumPieces(survey, range);
    if (totals.weight > LARGEST) {
      known.refused.add(element);
      return;
    }
    known.found.set(element, { element, range, totals, survey });
  }
}

function depthOrder(a: Candidate, b: Candidate): number {
  if (a.element === b.element) return 0;
  return a.element.contains(b.element) ? -1 : 1;
}
