/** Terms as the panel lists them: a sentence that says several things is shown once. */
import type { Policy, PolicyTerm, Tone } from '@/lib/analysis/brief';

export type GroupedTerm = {
  readonly term: PolicyTerm;
  /** Place in `policy.terms`. */
  readonly index: number;
};

/** What calls for care comes first. */
const ORDER: Readonly<Record<Tone, number>> = { warning: 0, good: 1, neutral: 2 };

/**
 * One group for each sentence, in page order. "Your name is shown, so be polite" gives a term on names and one on
 * manners: one group of two.
 */
export function groupRules(
  terms: Policy['terms'],
): readonly (readonly [GroupedTerm, ...GroupedTerm[]])[] {
  const groups = new Map<string, [GroupedTerm, ...GroupedTerm[]]>();
  for (const [index, term] of terms.entries()) {
    const { element, start } = term.anchor;
    const key = `${element} ${start} ${term.text}`;
    const group = groups.get(key);
    if (group) group.push({ term, index });
    else groups.set(key, [{ term, index }]);
  }
  for (const group of groups.values()) {
    group.sort((a, b) => ORDER[a.term.tone] - ORDER[b.term.tone] || a.index - b.index);
  }
  return [...groups.values()];
}
