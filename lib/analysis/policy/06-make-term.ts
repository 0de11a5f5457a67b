/** Pass 6: a ruling as a term of the Brief. */
import type { PageBlock, PolicyCategory, PolicyTerm } from '../brief';
import type { RuleSentence } from './01-cut-sentences';
import { describeTerm } from './plain/describe-term';
import { listFacts } from './plain/list-facts';

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
    ...(category === 'licence' ? { facts: listFacts(sentence.meaning) } : {}),
  };
}
