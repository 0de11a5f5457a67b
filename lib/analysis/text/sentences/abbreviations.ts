/** Pass 3: full stops that belong to an abbreviation, an initial or an ordinal. */
import { ATTACHING_ABBREVIATIONS } from '../../lexicon/attaching-abbreviations';
import { CLOSING_ABBREVIATIONS } from '../../lexicon/closing-abbreviations';
import { DAY_AND_MONTH_NAMES } from '../../lexicon/day-and-month-names';
import { NUMBER_ABBREVIATIONS } from '../../lexicon/number-abbreviations';
import { ORDINAL_LEADS } from '../../lexicon/ordinal-leads';
import { SENTENCE_OPENERS } from '../../lexicon/sentence-openers';
import { TIME_ZONES } from '../../lexicon/time-zones';
import type { Surroundings } from './surroundings';

const INITIAL = /^\p{L}$/u;
const INITIALS = /^(?:\p{L}\p{M}*\.)+\p{L}\p{M}*$/u;
const CLOCK = /^[ap]\.?m$/i;
const ORDINAL = /^\d{1,2}$/;
const DIGIT = /^\p{N}/u;
const LETTERS = /^[\p{L}\p{M}'’]+/u;

/**
 * Does the full stop belong to the word before it alone?
 * "Gen. Vance said": yes. "the U.S. His family": no, "His" opens a sentence. "am 3. Mai": yes.
 */
export function isAbbreviation(around: Surroundings): boolean {
  const { word, next } = around;
  if (word === '') return false;
  const lower = word.toLowerCase();
  if (NUMBER_ABBREVIATIONS.has(lower) && DIGIT.test(next)) return true;
  if (lists(ATTACHING_ABBREVIATIONS, word)) return next !== '';
  if (CLOCK.test(word)) return continuesClock(next);
  if (ORDINAL.test(word)) return isOrdinal(around);
  if (INITIAL.test(word) || INITIALS.test(word)) return !opensSentence(around);
  return lists(CLOSING_ABBREVIATIONS, word) && !opensSentence(around);
}

/** A capitalised entry of a list counts only when written so: "Mass." is a state, "mass." a service. */
function lists(list: ReadonlySet<string>, word: string): boolean {
  return list.has(word) || list.has(word.toLowerCase());
}

/** "at 5 p.m. Saturday", "by 2 p.m. EST": the time goes on; "about 5 p.m. Two people": it does not. */
function continuesClock(next: string): boolean {
  const word = firstWord(next);
  return TIME_ZONES.has(word) || DAY_AND_MONTH_NAMES.has(word) || !/^[\p{Lu}\p{N}]/u.test(next);
}

/** "am 3. Mai", "die 2. Bundesliga": yes. "lost to No. 12. It was": no. */
function isOrdinal({ previous, next }: Surroundings): boolean {
  return DAY_AND_MONTH_NAMES.has(firstWord(next)) || ORDINAL_LEADS.has(previous.toLowerCase());
}

/** Behind an abbreviation only a word that names nothing, or an opening quotation mark, tells an end. */
function opensSentence({ opening, next, word }: Surroundings): boolean {
  if (/[“„«‘"¿¡]/.test(opening)) return /^\p{Lu}/u.test(next) && !INITIAL.test(word);
  return /^\p{Lu}/u.test(next) && SENTENCE_OPENERS.has(firstWord(next)) && !/^\p{Lu}\./u.test(next);
}

function firstWord(next: string): string {
  return (LETTERS.exec(next)?.[0] ?? '').toLowerCase();
}
