/** A term in plain words: the first label of its category that the sentence bears out. */
import type { PlainLabel, PolicyCategory, Tone } from '../../brief';
import type { RuleSentence } from '../01-cut-sentences';
import { LABEL_RULES } from './label-rules';
import type { LabelRule } from './label-rules';
import { readFacts } from './read-facts';
import type { Facts } from './read-facts';

export type Description = {
  readonly plain: PlainLabel;
  readonly tone: Tone;
  /** null where the tone is neutral. */
  readonly reason: PlainLabel | null;
};

/**
 * "Pseudonyms will no longer be permitted.": identity_no_pseudonyms, a warning. Never a label that the
 * sentence contradicts: "A nickname is fine" is not that one.
 */
export function describeTerm(
  sentence: RuleSentence,
  category: PolicyCategory,
  outlet: string | null,
): Description {
  const facts = readFacts(sentence, outlet);
  const rule = LABEL_RULES[category].find((one) => fits(one, sentence, facts));
  const values = Object.fromEntries((rule?.needs ?? []).map((name) => [name, facts[name] ?? '']));
  return {
    plain: { key: rule?.key ?? category, values },
    tone: rule?.tone ?? 'neutral',
    reason: rule?.reason === undefined ? null : { key: rule.reason, values: {} },
  };
}

function fits(rule: LabelRule, { meaning }: RuleSentence, facts: Facts): boolean {
  return (
    (rule.all ?? []).every((concept) => meaning.has(concept)) &&
    !(rule.none ?? []).some((concept) => meaning.has(concept)) &&
    (rule.needs ?? []).every((name) => facts[name] !== undefined)
  );
}
