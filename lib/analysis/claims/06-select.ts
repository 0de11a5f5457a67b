/** Pass 6: the best that do not repeat each other. */
import type { Candidate } from './candidate';

/** Of the smaller sentence's terms; a reader calls it "the same again" from about here. */
const SAME_TERMS = 0.6;
/** Of the smaller sentence's words, function words included. */
const SAME_WORDS = 0.65;

/** Indices into `candidates`, best first; at most `count`. */
export function selectClaims(
  candidates: readonly Candidate[],
  scores: readonly number[],
  count: number,
): readonly number[] {
  const order = [...candidates.keys()].toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const chosen: number[] = [];
  for (const index of order) {
    if (chosen.length >= count) break;
    const candidate = candidates[index];
    if (candidate === undefined) continue;
    if (!chosen.some((other) => repeats(candidate, candidates[other]))) chosen.push(index);
  }
  return chosen;
}

function repeats(candidate: Candidate, other: Candidate | undefined): boolean {
  if (other === undefined) return false;
  return (
    overlap(candidate.terms, other.terms) >= SAME_TERMS ||
    overlap(candidate.words, other.words) >= SAME_WORDS
  );
}

/** Shared words, as a part of the smaller set. */
function overlap(one: readonly string[], other: readonly string[]): number {
  const [a, b] = [new Set(one), new Set(other)];
  const both = [...a].filter((word) => b.has(word)).length;
  return both / Math.max(1, Math.min(a.size, b.size));
}
