/** Named features as the columns a linear model weighs: value, place in the article's spread, rank in it. */
import type { Features } from './03-features';

/** Of each feature: the weight of its value, of its distance from the mean, and of its rank. */
export type FeatureWeights = Readonly<Record<string, readonly number[]>>;

/** Beyond so many deviations a value is an accident. */
const FARTHEST = 4;

/** A row a candidate: three columns for each name. */
export function readColumns(
  features: readonly Features[],
  names: readonly string[],
): readonly (readonly number[])[] {
  const columns = names.flatMap((name) => {
    const values = features.map((one) => one[name] ?? 0);
    return [values, standardise(values), readRanks(values)];
  });
  return features.map((_, row) => columns.map((column) => column[row] ?? 0));
}

/** The weighted sum of each candidate's columns. */
export function scoreColumns(
  features: readonly Features[],
  weights: FeatureWeights,
): readonly number[] {
  const flat = Object.values(weights).flat();
  return readColumns(features, Object.keys(weights)).map((row) =>
    row.reduce((sum, value, column) => sum + value * (flat[column] ?? 0), 0),
  );
}

/** Each value's distance from the mean, in standard deviations. */
export function standardise(values: readonly number[]): readonly number[] {
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
