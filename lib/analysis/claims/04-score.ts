/** Pass 4: one number a candidate: how likely a careful reader would have marked it. */
import weights from '../model/claims.json';
import type { Features } from './03-features';

/** Of each feature: the weight of its value, of its place in the article's spread, and of its rank there. */
type Weights = Readonly<Record<string, readonly number[]>>;

/** Beyond so many deviations a value is an accident. */
const FARTHEST = 4;

/**
 * Scores of the given candidates, in their order, in standard deviations; comparable within one article only. In languages other than
 * English only what can be counted without knowing words is used.
 */
export function scoreCandidates(
  features: readonly Features[],
  language: string,
): readonly number[] {
  const model: Weights = language === 'en' ? weights.english : weights.any;
  const scores = features.map(() => 0);
  for (const [name, [raw = 0, spread = 0, rank = 0]] of Object.entries(model)) {
    const values = features.map((one) => one[name] ?? 0);
    const spreads = standardise(values);
    const ranks = readRanks(values);
    for (const [index, value] of values.entries()) {
      scores[index] =
        (scores[index] ?? 0) +
        raw * value +
        spread * (spreads[index] ?? 0) +
        rank * (ranks[index] ?? 0);
    }
  }
  return standardise(scores);
}

/** Each value's distance from the mean, in standard deviations. */
function standardise(values: readonly number[]): readonly number[] {
  const size = Math.max(1, values.length);
  const mean = values.reduce((sum, value) => sum + value, 0) / size;
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / size);
  return values.map((value) =>
    Math.max(-FARTHEST, Math.min(FARTHEST, (value - mean) / (deviation + 1e-6))),
  );
}

/** For each value the share of values that are larger. */
function readRanks(values: readonly number[]): readonly number[] {
  const sorted = values.toSorted((a, b) => b - a);
  const larger = new Map<number, number>();
  for (const [index, value] of sorted.entries()) {
    if (!larger.has(value)) larger.set(value, index);
  }
  return values.map((value) => (larger.get(value) ?? 0) / values.length);
}
