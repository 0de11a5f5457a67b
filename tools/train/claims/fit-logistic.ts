/** Logistic regression with a quadratic penalty, by Newton's method: exact, so the same rows give the same weights. */

import { solve } from './solve';

export type LogisticOptions = {
  /** The smaller, the closer to zero the weights stay (scikit-learn's C). */
  readonly strength: number;
  readonly rounds: number;
};

/** The weights of the raw columns; the intercept is left out, because only the order of scores counts. */
export function fitLogistic(
  rows: readonly (readonly number[])[],
  labels: readonly boolean[],
  weights: readonly number[],
  { strength, rounds }: LogisticOptions,
): readonly number[] {
  const { scaled, deviations } = standardise(rows);
  const width = deviations.length + 1;
  const beta = new Float64Array(width);
  for (let round = 0; round < rounds; round += 1) {
    const gradient = new Float64Array(width);
    const hessian = new Float64Array(width * width);
    for (const [index, row] of scaled.entries()) {
      let score = 0;
      for (let c = 0; c < width; c += 1) score += row[c]! * beta[c]!;
      const chance = 1 / (1 + Math.exp(-score));
      const weight = weights[index]!;
      const error = weight * (chance - Number(labels[index]));
      const curve = weight * chance * (1 - chance);
      for (let c = 0; c < width; c += 1) {
        const value = row[c]!;
        gradient[c]! += error * value;
        const scaledValue = curve * value;
        for (let d = 0; d <= c; d += 1) hessian[c * width + d]! += scaledValue * row[d]!;
      }
    }
    for (let c = 1; c < width; c += 1) {
      gradient[c]! += beta[c]! / strength;
      hessian[c * width + c]! += 1 / strength;
    }
    hessian[0]! += 1e-6;
    const step = solve(hessian, gradient, width);
    for (let c = 0; c < width; c += 1) beta[c]! -= step[c]!;
  }
  return deviations.map((deviation, c) => (deviation < 1e-6 ? 0 : beta[c + 1]! / deviation));
}

/** Columns with mean 0 and deviation 1, behind a column of ones. */
function standardise(rows: readonly (readonly number[])[]): {
  readonly scaled: readonly Float64Array[];
  readonly deviations: readonly number[];
} {
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, c) => c);
  const means = columns.map((c) => rows.reduce((sum, row) => sum + row[c]!, 0) / rows.length);
  const deviations = columns.map((c) =>
    Math.sqrt(rows.reduce((sum, row) => sum + (row[c]! - means[c]!) ** 2, 0) / rows.length),
  );
  const scaled = rows.map((row) =>
    Float64Array.from([1, ...row.map((value, c) => (value - means[c]!) / (deviations[c]! || 1))]),
  );
  return { scaled, deviations };
}
