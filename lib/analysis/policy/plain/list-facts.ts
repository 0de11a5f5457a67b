/** What a licence includes, as far as the sentence says: for how long, edits, passing on. */
import type { PlainLabel } from '../../brief';
import type { Concept, Meaning } from '../concepts';

const FACTS: readonly (readonly [Concept, string])[] = [
  ['wholeOrPart', 'fact_whole_or_part'],
  ['anyManner', 'fact_any_manner'],
  ['worldwide', 'fact_worldwide'],
  ['endless', 'fact_endless'],
  ['altered', 'fact_altered'],
  ['sublicence', 'fact_sublicence'],
  ['passOn', 'fact_pass_on'],
  ['unpaid', 'fact_unpaid'],
];

/** In a fixed order; "a worldwide, transferable licence to edit" gives worldwide, altered, pass on. */
export function listFacts(meaning: Meaning): readonly PlainLabel[] {
  return FACTS.filter(([concept]) => meaning.has(concept)).map(([, key]) => ({ key, values: {} }));
}
