/** Pass 6: the best that do not repeat each other. */
import type { Candidate } from './candidate';

/** Of the smaller sentence's terms; a reader calls it "the same again" from about here. */
const SAME_TERMS = 0.6;
/** Of the smaller sentence's words, function words included. */
const SAME_WORDS = 0.65;

/**
 * Of the smaller sentence's terms, where it has no figure of its own: readers marked two sentences so alike in 26 of
 * 3,769 pairs.
 */
const RETOLD = 0.5;
/** Of short sentences two shared words are half of the terms. */
const RETOLD_TERMS = 4;
/** Tells when, not how much. */
const YEAR = /^(?:19|20)\d\d$/u;

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

/** The same again, or the same in other words: half of it and no figure that the other has not. */
function repeats(candidate: Candidate, other: Candidate | undefined): boolean {
  if (other === undefined) return false;
  const shared = overlap(candidate.terms, other.terms);
  return (
    shared >= SAME_TERMS ||
    overlap(candidate.words, other.words) >= SAME_WORDS ||
    (shared >= RETOLD && !hasOwnFigure(candidate, other) && sharesEnough(candidate, other))
  );
}

/** "Sales rose 4 %" tells more than "Sales rose in May"; so does not "Sales rose in 2022". */
function hasOwnFigure({ words }: Candidate, other: Candidate): boolean {
  const known = new Set(other.words);
  return words.some((word) => /\p{N}/u.test(word) && !YEAR.test(word) && !known.has(word));
}

function sharesEnough({ terms }: Candidate, other: Candidate): boolean {
  const known = new Set(other.terms);
  return [...new Set(terms)].filter((term) => known.has(term)).length >= RETOLD_TERMS;
}

/** Shared words, as a part of the smaller set. */
function overlap(one: readonly string[], other: readonly string[]): number {
  const [a, b] = [new Set(one), new Set(other)];
  const both = [...a].filter((word) => b.has(word)).length;
  return both / Math.max(1, Math.min(a.size, b.size));
}
