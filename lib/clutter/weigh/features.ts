/** A candidate as a row of numbers, for the model. Order and number of the columns are part of the trained weights. */
import type { Candidate } from '../find/candidates';
import { PLACE_NAMES, placeColumns } from './feature-place';
import { TEXT_NAMES, textColumns } from './feature-text';

export const FEATURE_NAMES: readonly string[] = [...TEXT_NAMES, ...PLACE_NAMES];

/** One row; as many numbers as FEATURE_NAMES. */
export function readFeatures(candidate: Candidate): readonly number[] {
  return [...textColumns(candidate), ...placeColumns(candidate)];
}
