/** Logistic regression with a penalty on large weights, by gradient descent with momentum. Deterministic. */
import { squeeze, standardise, type Linear } from '@/lib/clutter/model/linear';
import type { Rows } from './rows';

export type RegressOptions = { readonly penalty: number; readonly rounds: number };

const STEP = 0.5;
const MOMENTUM = 0.9;

export function regress(rows: Rows, { penalty, rounds }: RegressOptions): Linear {
  const width = rows.features[0]?.length ?? 0;
  const count = rows.features.length;
  const means = Array.from({ length: width }, (_, column) =>
    mean(rows.features, (row) => squeeze(row[column] ?? 0)),
  );
  const spreads = means.map(
    (middle, column) =>
      Math.sqrt(mean(rows.features, (row) => (squeeze(row[column] ?? 0) - middle) ** 2)) || 1,
  );
  const inputs = rows.features.map((row) =>
    Float64Array.from(row, (value, column) =>
      standardise(value, means[column] ?? 0, spreads[column] ?? 1),
    ),
  );
  const weights = new Float64Array(width);
  const speeds = new Float64Array(width);
  let bias = -2;
  let biasSpeed = 0;
  for (let round = 0; round < rounds; round++) {
    const errors = inputs.map(
      (input, at) =>
        ((rows.wanted[at] ?? 0) - chance(bias, weights, input)) * (rows.weights[at] ?? 1),
    );
    const slopes = sumSlopes(inputs, errors, width);
    for (const [column, slope] of slopes.entries()) {
      const pull = (slope - penalty * (weights[column] ?? 0)) / count;
      speeds[column] = MOMENTUM * (speeds[column] ?? 0) + STEP * pull;
      weights[column] = (weights[column] ?? 0) + (speeds[column] ?? 0);
    }
    biasSpeed =
      MOMENTUM * biasSpeed + (STEP * errors.reduce((sum, error) => sum + error, 0)) / count;
    bias += biasSpeed;
  }
  return { bias, means, spreads, weights: [...weights] };
}

function sumSlopes(
  inputs: readonly Float64Array[],
  errors: readonly number[],
  width: number,
): Float64Array {
  const slopes = new Float64Array(width);
  for (const [at, input] of inputs.entries()) {
    const error = errors[at] ?? 0;
    for (let column = 0; column < width; column++)
      slopes[column] = (slopes[column] ?? 0) + error * (input[column] ?? 0);
  }
  return slopes;
}

function chance(bias: number, weights: Float64Array, input: Float64Array): number {
  let sum = bias;
  for (let column = 0; column < weights.length; column++)
    sum += (weights[column] ?? 0) * (input[column] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

function mean<T>(list: readonly T[], read: (entry: T) => number): number {
  return list.reduce((sum, entry) => sum + read(entry), 0) / Math.max(1, list.length);
}
