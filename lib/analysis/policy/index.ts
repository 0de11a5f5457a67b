/** Comment rules: the recipe of the policy passes. */
import type { Policy, PolicyTerm, Reading } from '../brief';
import { findBoxes } from './04-find-boxes';
import { readBox } from './05-read-box';
import { makeTerm } from './06-make-term';
import { findState } from './07-find-state';
import { listUnsaid } from './08-list-unsaid';
import { RulePage } from './rule-page';
import type { Vocabulary } from './vocabulary';

/**
 * The comment rules of a page, by category, and what is known of its comment area. "Comments are moderated"
 * below an article is a rule; "The minister declined to comment" in it is none.
 */
export function findPolicy(reading: Reading, vocabulary: Vocabulary): Policy {
  const terms = listTerms(reading, vocabulary);
  return { state: findState(terms, reading.commentArea), terms, unsaid: listUnsaid(terms) };
}

/** In page order; a sentence that the page repeats comes once. */
function listTerms({ blocks, article }: Reading, vocabulary: Vocabulary): readonly PolicyTerm[] {
  const page = new RulePage(blocks, vocabulary);
  const terms = new Map<string, PolicyTerm>();
  for (const { sentence, categories } of findBoxes(page).flatMap((box) => readBox(page, box))) {
    const block = blocks[sentence.block];
    if (block === undefined) continue;
    for (const category of categories) {
      const key = `${category} ${sentence.meaning.folded}`;
      if (!terms.has(key)) terms.set(key, makeTerm(sentence, category, block, article.outlet));
    }
  }
  return [...terms.values()];
}
