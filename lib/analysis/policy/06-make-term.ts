/** Pass 6: a ruling as a term of the Brief. */
import type { PageBlock, PlainLabel, PolicyCategory, PolicyTerm } from '../brief';
import type { RuleSentence } from './01-cut-sentences';
import { describeTerm } from './plain/describe-term';
import { listFacts } from './plain/list-facts';

/** What the label tells already, in the page's own words. */
const SCOPE: ReadonlySet<string> = new Set(['fact_whole_or_part', 'fact_any_manner']);

function listFurther(sentence: RuleSentence, label: PlainLabel): readonly PlainLabel[] {
  const facts = listFacts(sentence.meaning);
  return label.values['scope'] === undefined ? facts : facts.filter(({ key }) => !SCOPE.has(key));
}

/** The term that a sentence gives for one category; `outlet` is named in its label where it is known. */
export function makeTerm(
  sentence: RuleSentence,
  category: PolicyCategory,
  block: PageBlock,
  outlet: string | null,
): PolicyTerm {
  const { plain, tone, reason } = describeTerm(sentence, category, outlet);
  return {
    category,
    plain,
    reason,
    text: sentence.text,
    anchor: { element: block.anchor.element, start: block.anchor.start + sentence.start },
    tone,
    href: sentence.hrefs[0] ?? null,
    ...(category === 'licence' ? { facts: listFurther(sentence, plain) } : {}),
  };
}
