/** Pass 4: marks in quotation marks or names behind which the sentence goes on. */
import { NAMES_WITH_A_MARK } from '../../lexicon/names-with-a-mark';
import { QUOTE_FOLLOWERS } from '../../lexicon/quote-followers';
import type { Surroundings } from './surroundings';
import type { Terminator } from './terminators';

/** Lower case that is a name all the same: "iPhone", "eBay". */
const CAMEL = /^\p{Ll}{1,2}\p{Lu}/u;
/** Up to four names or titles, then a verb: "Mr Ken Smith shouted". */
const NAME_AND_VERB = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*\s+){1,4}(\p{Ll}+)/u;
const REACH = 80;

/** "“Stop!” he shouted": yes. "Yahoo! Japan": yes. "“Enough.” The minister left": no. */
export function continues(text: string, mark: Terminator, around: Surroundings): boolean {
  const { next, opening, word } = around;
  if (next === '') return false;
  if (/^[,;:.…?!)\]]/.test(next) && opening === '') return true;
  if (/^\p{Ll}/u.test(next) && !CAMEL.test(next)) return !(opening !== '' && mark.marks !== '…');
  if (mark.marks === '!' && NAMES_WITH_A_MARK.has(word.toLowerCase())) return true;
  return continuesAsQuote(text, mark, around);
}

/** "“Why now?” Mr Smith asked": yes. "“Why now?” Police said on Monday": no, "said" alone is no sign. */
function continuesAsQuote(text: string, mark: Terminator, around: Surroundings): boolean {
  if (!/[?!]/.test(mark.marks) || !/["”’»]/.test(mark.closing) || around.opening !== '')
    return false;
  const match = NAME_AND_VERB.exec(text.slice(around.nextAt, around.nextAt + REACH));
  if (match === null) return false;
  const verb = match[1] ?? '';
  if (verb === 'said' || verb === 'says') {
    return /^\s*[.,;:]/.test(text.slice(around.nextAt + match[0].length, around.nextAt + REACH));
  }
  return QUOTE_FOLLOWERS.has(verb);
}
