/** How the rules compare with those of an earlier visit. */
import type { Policy } from '../brief';
import { markTerm } from './fingerprint-policy';

export type PolicyComparison = {
  readonly kind: 'unchanged' | 'changed';
  /** Indices into `policy.terms` of those that are new or worded otherwise. */
  readonly changed: readonly number[];
  /** How many earlier rules this page does not have; another page of the site may. */
  readonly gone: number;
};

/**
 * `before` is what `fingerprintPolicy` gave then. Null where either side has no rules: a page without
 * comments does not mean that the rules were dropped.
 */
export function comparePolicy(before: string, policy: Policy): PolicyComparison | null {
  const earlier = new Set(before.split(' ').filter((mark) => mark !== ''));
  if (earlier.size === 0 || policy.terms.length === 0) return null;
  const marks = policy.terms.map(markTerm);
  const changed = marks.flatMap((mark, index) => (earlier.has(mark) ? [] : [index]));
  const now = new Set(marks);
  const gone = [...earlier].filter((mark) => !now.has(mark)).length;
  return { kind: changed.length > 0 ? 'changed' : 'unchanged', changed, gone };
}
