/** The trained judgement of a row: the mean of a weighted sum and of trees, which err in different places. */
import { readForest, type Forest } from './forest';
import { readLinear, type Linear } from './linear';

export type ClutterModel = { readonly linear: Linear; readonly forest: Forest };

/**
 * 0 to 1. The trees are dear, the sum is cheap: where even trees that are quite sure could not lift the mean to `least`,
 * they are not asked, and half the sum is the answer.
 */
export function readModel(model: ClutterModel, row: readonly number[], least = 0): number {
  const sum = readLinear(model.linear, row);
  if ((sum + 1) / 2 < least) return sum / 2;
  return (sum + readForest(model.forest, row)) / 2;
}
