/** Pass 6: the best that do not repeat each other. */
import type { Candidate } from './candidate';

/** Of the smaller sentence's terms; a reader calls it "the same again" from about here. */
const SAME_TERMS = 0.6;
/** Of the smaller sentence's words, function words included. */
const SAME_WORDS = 0.65;

/** So many are what an editor would lead with; the rest is what readers marked most. */
const FIRST = 3;

/** What each candidate is worth among the first few, and among the rest; in the candidates' order. */
export type Worth = { readonly first: readonly number[]; readonly rest: readonly number[] };

/** Indices into `candidates`, best first; at most `count`. */
export function selectClaims(
  candidates: readonly Candidate[],
  worth: Worth,
  count: number,
): readonly number[] {
  const chosen: number[] = [];
  const choose = (scores: readonly number[], most: number): void => {
    for (const index of orderOf(scores)) {
      if (chosen.length >= most) return;
      const candidate = candidates[index];
      if (candidate === undefined || chosen.includes(index)) continue;
      if (!chosen.some((other) => repeats(candidate, candidates[other]))) chosen.push(index);
    }
  };
  choose(worth.first, Math.min(FIRST, count));
  choose(worth.rest, count);
  return chosen;
}

/** The places of the scores, highest first. */
function orderOf(scores: readonly number[]): readonly number[] {
  return [...scores.keys()].toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
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
