/** Pass 8: what readers want to know and the rules leave open. */
import type { PolicyCategory, PolicyTerm } from '../brief';

/** Who sees my name, what may they do with it, who checks, can I take it back, what do they keep. */
const ASKED: readonly PolicyCategory[] = [
  'identity',
  'licence',
  'moderation',
  'editing',
  'privacy',
];

/** Empty where no rules were found: silence of no rules says nothing. */
export function listUnsaid(terms: readonly PolicyTerm[]): readonly PolicyCategory[] {
  if (terms.length === 0) return [];
  const said = new Set(terms.map((t) => t.category));
  return ASKED.filter((category) => !said.has(category));
}
