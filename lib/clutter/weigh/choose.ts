/** From candidates to a verdict: the outermost blocks that are clutter, gates left in place. */
import type { Candidate } from '../find/candidates';
import { isCrisp } from './crisp';
import { firstWords } from './first-words';
import { findGates } from './gates';
import { nameKind } from './kind';
import { scoreCandidate } from './score';
import type { PieceRange, Survey } from '../find/survey';
import type { ClutterBlock, ClutterVerdict, Layout } from '../verdict';
import { widenBlock } from './widen';

/** From this score on a block is hidden: below, more is lost of sites not learned from than is won. */
const THRESHOLD = 0.6;

/**
 * A block is hidden as a whole only if it is nearly as sure as the surest part of it: a column with a newsletter box
 * and a list of stories is less sure than the box. A crisp plea has no room for anything else and needs no such check.
 */
export const NEARLY = 0.9;

/** Candidates between two offers to stop. */
const STRIDE = 4;

export type Choice = {
  readonly survey: Survey;
  /** In document order, an element before those in it. */
  readonly candidates: readonly Candidate[];
  readonly layout: Layout | null;
};

export function* chooseBlocks({
  survey,
  candidates,
  layout,
}: Choice): Generator<void, ClutterVerdict> {
  const gates = yield* findGates(candidates);
  const scores: number[] = [];
  for (const [at, candidate] of candidates.entries()) {
    if (at % STRIDE === STRIDE - 1) yield;
    const touchesGate = gates.some(
      (gate) => gate.contains(candidate.element) || candidate.element.contains(gate),
    );
    scores.push(touchesGate ? 0 : scoreCandidate(candidate, layout, THRESHOLD));
  }
  yield;
  const hide: ClutterBlock[] = [];
  const taken: PieceRange[] = [];
  for (const [at, candidate] of candidates.entries()) {
    const score = scores[at] ?? 0;
    if (score < THRESHOLD) continue;
    if (!isCrisp(candidate) && score < NEARLY * surestInside(candidates, scores, at)) continue;
    const { range } = candidate;
    if (taken.some((other) => range.from >= other.from && range.to <= other.to)) continue;
    taken.push(range);
    const element = widenBlock(candidate, layout);
    hide.push({ element, kind: nameKind(candidate), words: firstWords(candidate), score });
  }
  return { hide, gates, story: survey.body };
}

function surestInside(
  candidates: readonly Candidate[],
  scores: readonly number[],
  at: number,
): number {
  const outer = candidates[at]?.range;
  if (!outer) return 0;
  let surest = 0;
  for (let next = at + 1; next < candidates.length; next++) {
    const inner = candidates[next]?.range;
    if (!inner || inner.from >= outer.to) break;
    if (inner.to <= outer.to) surest = Math.max(surest, scores[next] ?? 0);
  }
  return surest;
}
