/** Pass 2: the categories of a sentence, taken that it stands among rules. */
import type { PolicyCategory } from '../brief';
import type { RuleSentence } from './01-cut-sentences';
import { CATEGORY_RULES } from './category-rules';
import { applies } from './rules';

/**
 * None, one or several. "Comments that are uncivil will be deleted": moderation and conduct.
 * "My last comment was deleted": none, a reader speaks.
 */
export function findCategories({
  meaning,
  hrefs,
  linkTexts,
  text,
}: RuleSentence): ReadonlySet<PolicyCategory> {
  const found = new Set<PolicyCategory>();
  if (
    text.endsWith('?') ||
    isTooShort(text, meaning.has('order')) ||
    isLinkRow(linkTexts, text) ||
    MARKUP.test(text)
  )
    return found;
  if (meaning.has('firstPerson') && !isConsent(meaning)) return found;
  for (const rule of CATEGORY_RULES)
    if (!found.has(rule.category) && applies(rule, meaning)) found.add(rule.category);
  if (meaning.has('rulesName') && hrefs.length > 0) found.add('links');
  return found;
}

/** "Allowed: <b> <i>" lists what a form takes. */
const MARKUP = /<\/?[a-z][^>]{0,40}>/iu;
/** Buttons and labels: "Save", "Delete comment". */
const FEWEST_WORDS = 3;
const WORD = /[\p{L}\p{N}]+/gu;

/** "Contact | Community Guidelines | Terms": links and little else. */
const LINK_SHARE = 0.7;

function isLinkRow(linkTexts: readonly string[], text: string): boolean {
  const linked = linkTexts.reduce((sum, one) => sum + one.length, 0);
  return linkTexts.length > 2 && linked > text.length * LINK_SHARE;
}

/** "No swearing." will do, where it is an order. */
function isTooShort(text: string, isOrder: boolean): boolean {
  return (text.match(WORD) ?? []).length < (isOrder ? FEWEST_WORDS - 1 : FEWEST_WORDS);
}

function isConsent(meaning: RuleSentence['meaning']): boolean {
  // A field's label may run into the next one's: "E-mail (not shown) Notify me".
  if (meaning.has('mail') && meaning.has('hiddenFromOthers')) return true;
  return meaning.has('consent') && meaning.has('comment');
}
