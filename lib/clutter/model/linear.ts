/** A weighted sum of features (logistic regression): coarse beside the trees, but steadier on what is rare. */

export type Linear = {
  readonly bias: number;
  /** For each feature, after `squeeze`: its mean and spread in training, and its weight. */
  readonly means: readonly number[];
  readonly spreads: readonly number[];
  readonly weights: readonly number[];
};

/** Further from the mean than this many spreads says nothing more. */
const FARTHEST = 4;

/** Counts and lengths differ by orders of magnitude; their logarithms do not. */
export function squeeze(value: number): number {
  return Math.sign(value) * Math.log1p(Math.abs(value));
}

/** One feature as the sum sees it. */
export function standardise(value: number, mean: number, spread: number): number {
  // Most features of a row are zero, and this is asked thousands of times on a page.
  const squeezed = value === 0 ? 0 : squeeze(value);
  const spreadsAway = (squeezed - mean) / spread;
  if (spreadsAway > FARTHEST) return FARTHEST;
  return spreadsAway < -FARTHEST ? -FARTHEST : spreadsAway;
}

/** 0 to 1. */
export function readLinear(
  { bias, means, spreads, weights }: Linear,
  row: readonly number[],
): number {
  let sum = bias;
  for (let at = 0; at < weights.length; at++) {
    sum += (weights[at] ?? 0) * standardise(row[at] ?? 0, means[at] ?? 0, spreads[at] ?? 1);
  }
  return 1 / (1 + Math.exp(-sum));
}
