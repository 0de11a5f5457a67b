/** Pass 3: sentences that are rules on comments wherever they stand: they say so themselves. */
import type { BlockPlace, PolicyCategory } from '../brief';
import type { RuleSentence } from './01-cut-sentences';

/** Longer sentences of a page that is no rules page tell a story. */
const MOST_CHARACTERS = 420;
const QUOTED = /^[\s(]*["“„«»‘'”]/u;

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
  return meaning.has('area') || (meaning.has('mail') && meaning.has('hiddenFromOthers'));
}
