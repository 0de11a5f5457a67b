/** Pass 3: sentences that are rules on comments wherever they stand: they say so themselves. */
import type { BlockPlace, PolicyCategory } from '../brief';
import type { RuleSentence } from './01-cut-sentences';

/** Longer sentences of a page that is no rules page tell a story. */
const MOST_CHARACTERS = 420;
const QUOTED = /^[\s(]*["“„«»‘'”]/u;
/** Manners and legal names come up among readers too: alone they must ask or forbid. */
const NEEDS_NORM: ReadonlySet<PolicyCategory> = new Set(['conduct', 'enforcement']);
/** What "discussion" instead of "comment" is enough for. */
const OF_AREA: readonly PolicyCategory[] = ['identity', 'eligibility', 'closing'];

/**
 * "Comments are moderated before they appear": yes. "Both companies declined to comment", "Copyright 2024,
 * all rights reserved", "We moderate our diet": no. `categories` are those the sentence would have among rules.
 */
export function isAnchor(
  sentence: RuleSentence,
  categories: ReadonlySet<PolicyCategory>,
  place: BlockPlace,
): boolean {
  const { meaning, text } = sentence;
  if (categories.size === 0 || text.length > MOST_CHARACTERS || meaning.has('narrative'))
    return false;
  if (place === 'article' && QUOTED.test(text)) return false;
  if ([...categories].every((one) => NEEDS_NORM.has(one)) && !meaning.has('norm')) return false;
  return meaning.has('comment') || speaksOfComments(sentence, categories, place);
}

/** Without the word: community rules linked to, an address asked for in a comment form. */
function speaksOfComments(
  { meaning }: RuleSentence,
  categories: ReadonlySet<PolicyCategory>,
  place: BlockPlace,
): boolean {
  if (categories.has('links') && meaning.has('communityRules')) return true;
  if (place !== 'comments') return false;
  if (meaning.has('area'))
    return meaning.has('norm') || OF_AREA.some((category) => categories.has(category));
  return meaning.has('mail') && meaning.has('hiddenFromOthers');
}
