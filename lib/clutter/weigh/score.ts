/** How surely is a candidate clutter through and through? */
import type { Candidate } from '../find/candidates';
import { isCrisp } from './crisp';
import { readFeatures } from './features';
import { readModel } from '../model/clutter-model';
import { SHIPPED_MODEL } from '../model/shipped-model';
import { isPleadingOverlay } from './pleading-overlay';
import { countPleas } from '../find/pleas';
import { isProse } from './prose';
import { isSpared } from './spared';
import type { Layout } from '../verdict';

/** A crisp plea is sure enough to be hidden, but less so than what the trees are sure of. */
export const CRISP = 0.7;

/** What lies over the page and pleads has no other purpose. */
const OVERLAY = 0.9;

/** 0 to 1; 0 for what is never hidden. Below `least` it may be lower than the model would have it. */
export function scoreCandidate(candidate: Candidate, layout: Layout | null, least: number): number {
  const liesOver = layout !== null && isPleadingOverlay(candidate, layout);
  if (!liesOver && !isWorthAsking(candidate)) return 0;
  if (isSpared(candidate)) return 0;
  if (liesOver) return OVERLAY;
  const learned = readModel(SHIPPED_MODEL, readFeatures(candidate), least);
  return isCrisp(candidate) ? Math.max(CRISP, learned) : learned;
}

/**
 * False for begging words that make no plea together, in no heading, and with nowhere to leave an address, and for prose:
 * half of all candidates, of which the model would hide next to none. They are let go before the dear questions are asked.
 */
export function isWorthAsking(candidate: Candidate): boolean {
  if (isProse(candidate)) return false;
  const { kinds, beggingHeadings } = candidate.totals;
  if (kinds.email > 0 || beggingHeadings > 0 || countPleas(candidate.totals) > 0) return true;
  return isCrisp(candidate);
}
