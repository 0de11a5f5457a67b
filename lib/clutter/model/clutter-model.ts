/** The trained judgement of a row: the mean of a weighted sum and of trees, which err in different places. */
import { readForest, type Forest } from './forest';
import { readLinear, type Linear } from './linear';

export type ClutterModel = { readonly linear: Linear; readonly forest: Forest };

/** 0 to 1. */
export function readModel({ linear, forest }: ClutterModel, row: readonly number[]): number {
  return (readLinear(linear, row) + readForest(forest, row)) / 2;
}
