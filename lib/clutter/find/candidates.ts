/** The elements that might be a begging block: those around a piece that begs, up to the size of a long promo. */
import type { PieceRange } from './story';
import type { Piece, Survey } from './survey';
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

/** Pieces that beg, between two offers to stop. */
const STRIDE = 8;

/** In document order, an element before those in it. Yields now and then. */
export function* proposeCandidates(survey: Survey): Generator<void, readonly Candidate[]> {
  const found = new Map<Element, Candidate>();
  const refused = new Set<Element>();
  let cues = 0;
  for (const piece of survey.pieces) {
    if (!isCue(piece)) continue;
    if (++cues % STRIDE === 0) yield;
    climb(survey, piece, { found, refused });
  }
  yield;
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
  let inner: Candidate | null = null;
  for (let element: Element | null = piece.element; element; element = parentOf(element)) {
    if (known.found.has(element)) return;
    if (known.refused.has(element) || NEVER.has(element.tagName)) return;
    const range = survey.ranges.get(element);
    if (!range) return;
    // A wrapper holds what its only child holds.
    const totals: Totals =
      inner && inner.range.from === range.from && inner.range.to === range.to
        ? inner.totals
        : sumPieces(survey, range);
    if (totals.weight > LARGEST) {
      known.refused.add(element);
      return;
    }
    inner = { element, range, totals, survey };
    known.found.set(element, inner);
  }
}

function depthOrder(a: Candidate, b: Candidate): number {
  if (a.element === b.element) return 0;
  return a.element.contains(b.element) ? -1 : 1;
}
