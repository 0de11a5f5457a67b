/** Pass 3: sentences that are rules on comments wherever they stand: they say so themselves. */
import type { BlockPlace, PolicyCategory } from '../brief';
import type { RuleSentence } from './01-cut-sentences';

/** Longer sentences of a page that is no rules page tell a story. */
const MOST_CHARACTERS = 420;
const QUOTED = /^[\s(]*["“„«»‘'”]/u;
/** What "discussion" instead of "comment" is enough for. */
const OF_AREA: readonly PolicyCategory[] = ['identity', 'eligibility', 'closing'];
/** Longer talk of a discussion is part of it. */
const SHORT = 160;
/** "Report this comment" is a button. */
const BUTTON_WORDS = 6;

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
  if (categories.size === 0 || text.length > MOST_CHARACTERS) return false;
  if (meaning.has('narrative') && !(categories.has('closing') && meaning.has('already')))
    return false;
  if (place === 'article' && QUOTED.test(text)) return false;
  if (!isBinding(sentence, categories)) return false;
  return meaning.has('comment') || speaksOfComments(sentence, categories, place);
}

/** Manners and penalties come up among readers too: alone they must ask, forbid or address. */
function isBinding(
  { meaning, text }: RuleSentence,
  categories: ReadonlySet<PolicyCategory>,
): boolean {
  if ([...categories].some((one) => one !== 'conduct' && one !== 'enforcement')) return true;
  if (meaning.has('norm') || meaning.has('order')) return true;
  return (
    categories.has('enforcement') && meaning.has('you') && text.split(' ').length >= BUTTON_WORDS
  );
}

/** Without the word: community rules linked to, an address asked for in a comment form. */
function speaksOfComments(
  { meaning, text }: RuleSentence,
  categories: ReadonlySet<PolicyCategory>,
  place: BlockPlace,
): boolean {
  if (categories.has('links') && meaning.has('communityRules')) return true;
  if (place !== 'comments') return false;
  if (meaning.has('area') && text.length < SHORT)
    return (
      meaning.hasAny(['norm', 'review']) || OF_AREA.some((category) => categories.has(category))
    );
  return meaning.has('mail') && meaning.has('hiddenFromOthers');
}
