/** From candidates to a verdict: the outermost blocks that are clutter, gates left in place. */
import type { Candidate } from '../find/candidates';
import { isCrisp } from './crisp';
import { firstWords } from './first-words';
import { findGates } from './gates';
import { nameKind } from './kind';
import { scoreCandidate } from './score';
import type { PieceRange } from '../find/story';
import type { Survey } from '../find/survey';
import type { ClutterBlock, ClutterVerdict, Layout } from '../verdict';
import { widenBlock } from './widen';

/** From this score on a block is hidden: below, more is lost of sites not learned from than is won. */
const THRESHOLD = 0.6;

/**
 * A block is hidden as a whole only if it is nearly as sure as the surest part of it: a column with a newsletter box
 * and a list of stories is less sure than the box. A crisp plea has no room for anything else and needs no such check.
 */
export const NEARLY = 0.93;

/** Candidates between two offers to stop. */
const STRIDE = 4;

export type Choice = {
  readonly survey: Survey;
  /** In document order, an element before those in it. */
  readonly candidates: readonly Candidate[];
  readonly layout: Layout | null;
};

/**
 * The verdict, returned after the last step; yields between candidates, so that the page can breathe. What lies in a
 * block that is sure enough by itself is never scored.
 */
export function* chooseBlocks({
  survey,
  candidates,
  layout,
}: Choice): Generator<void, ClutterVerdict> {
  const gates = yield* findGates(candidates);
  const scores: (number | undefined)[] = [];
  const scoreAt = (at: number): number =>
    (scores[at] ??= scoreBesideGates(candidates[at], gates, layout));
  const hide: ClutterBlock[] = [];
  const taken: PieceRange[] = [];
  for (const [at, candidate] of candidates.entries()) {
    if (taken.some((other) => isWithin(candidate.range, other))) continue;
    if (at % STRIDE === STRIDE - 1) yield;
    const score = scoreAt(at);
    if (score < THRESHOLD) continue;
    if (!isCrisp(candidate) && (yield* holdsSurer({ candidates, at, scoreAt }))) continue;
    taken.push(candidate.range);
    const element = widenBlock(candidate, layout);
    hide.push({ element, kind: nameKind(candidate), words: firstWords(candidate), score });
  }
  return { hide, gates, story: survey.body };
}

function scoreBesideGates(
  candidate: Candidate | undefined,
  gates: readonly Element[],
  layout: Layout | null,
): number {
  if (!candidate) return 0;
  const { element } = candidate;
  const touches = gates.some((gate) => gate.contains(element) || element.contains(gate));
  return touches ? 0 : scoreCandidate(candidate, layout, THRESHOLD);
}

/** Whether a part of the block at `at` is so much surer than the whole that there must be something else in it. */
function* holdsSurer({
  candidates,
  at,
  scoreAt,
}: {
  readonly candidates: readonly Candidate[];
  readonly at: number;
  readonly scoreAt: (at: number) => number;
}): Generator<void, boolean> {
  const outer = candidates[at]?.range;
  // Nothing is surer than 1.
  if (!outer || scoreAt(at) >= NEARLY) return false;
  for (let next = at + 1; next < candidates.length; next++) {
    const inner = candidates[next]?.range;
    if (!inner || inner.from >= outer.to) return false;
    if (isWithin(inner, outer) && scoreAt(at) < NEARLY * scoreAt(next)) return true;
    if (next % STRIDE === STRIDE - 1) yield;
  }
  return false;
}

function isWithin(inner: PieceRange, outer: PieceRange): boolean {
  return inner.from >= outer.from && inner.to <= outer.to;
}
