/** The shape of a rule: which concepts together tell a category. Rules are tried inside a block of rules. */
import type { PolicyCategory } from '../brief';
import type { Concept, Meaning } from './concepts';

export type CategoryRule = {
  readonly category: PolicyCategory;
  /** All of these; an inner list means one of them. */
  readonly all: readonly (Concept | readonly Concept[])[];
  readonly none?: readonly Concept[];
};

/** Does a sentence mean all that the rule asks for, and nothing that it excludes? */
export function applies(rule: CategoryRule, meaning: Meaning): boolean {
  return (
    rule.all.every((part) =>
      typeof part === 'string' ? meaning.has(part) : meaning.hasAny(part),
    ) && !(rule.none ?? []).some((concept) => meaning.has(concept))
  );
}
