/** Pass 4: one number a candidate: how likely a careful reader would have marked it. */
import weights from '../model/claims.json';
import type { Features } from './03-features';
import { scoreColumns, standardise } from './columns';

/**
 * Scores of the given candidates, in their order, in standard deviations; comparable within one article only. In
 * languages other than English only what can be counted without knowing words is used.
 */
export function scoreCandidates(
  features: readonly Features[],
  language: string,
): readonly number[] {
  return standardise(scoreColumns(features, language === 'en' ? weights.english : weights.any));
}
