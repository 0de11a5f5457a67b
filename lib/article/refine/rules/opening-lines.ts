import { isGenreLabel } from '../../metadata/genre';
import { parseDate } from '../../metadata/parse-date';
import { splitAuthors } from '../../metadata/people-names';
import type { Rule } from '../rule';

/** Lines over the text are its first blocks, before its first paragraph. */
const REACH = 6;
const PARAGRAPH = 140;
const LONGEST = 130;
const MOST_WORDS = 24;
const SENTENCE = /\p{L}{2}[.!?…]["”»]?$/u;
const BY = /^(by|von|par|por|di|door|av|af|text:?|texte:?|بقلم:?|كتبت?:?) ?/iu;
/** Two words at least, all with a capital letter or of a script without: "Von Wien nach Graz" names nobody. */
const NAME =
  /^([\p{Lu}\p{Lo}][\p{L}'’.-]*|van|von|de|der|den|del|di|da|dos|bin|al)( [\p{Lu}\p{Lo}][\p{L}'’.-]*| van| von| de| der| den| del| di| da| dos| bin| al){1,4}$/u;
/** What a date is told with: its label, its weekday. */
const BEFORE_DATE = /^(?:\p{L}+[:,.]? ){0,3}[\d٠-٩]/u;
const DATE_LENGTH = 45;

/**
 * Byline, date and label stand over the text and are fields of their own. Takes "By Ann Lee, 3 May 2024" and "Paid
 * Post" out; must not take "On 3 May 2024 the weir broke."
 */
export const OPENING_LINES: Rule = {
  name: 'opening lines',
  find: ({ body, blockAt }) => {
    const first = body.slice(0, REACH).findIndex((i) => blockAt(i).text.length >= PARAGRAPH);
    return body.slice(0, first < 0 ? 0 : first).filter((i) => {
      const { text, role } = blockAt(i);
      if (role === 'heading' || text.length > LONGEST || SENTENCE.test(text)) return false;
      if (text.split(' ').length > MOST_WORDS) return false;
      return isByline(text) || isDateLine(text) || isGenreLabel(text);
    });
  },
};

function isByline(text: string): boolean {
  const found = BY.exec(text);
  if (found === null) return false;
  const names = splitAuthors(text.slice(found[0].length).replace(/ ?[—–|•·\d].*/su, ''));
  return names.length > 0 && names.every((name) => NAME.test(name));
}

function isDateLine(text: string): boolean {
  return BEFORE_DATE.test(text) && parseDate(text.slice(0, DATE_LENGTH)) !== null;
}
