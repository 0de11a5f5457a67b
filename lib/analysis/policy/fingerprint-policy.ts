/** What is kept of a site's rules until the next visit: a short mark per sentence, never its words. */
import type { Policy, PolicyTerm } from '../brief';
import { fold } from './fold';

const MONTHS =
  'jan|feb|f[ae]v|mar|mrz|maa|apr|avr|abr|may|mai|mag|mei|jun|jui|giu|jul|lug|aug|aou|ago|sep|set|oct|okt|ott|out|nov|dec|dez|dic';
/** The day a thread closes is of the article, not of the rules. */
const DATE = new RegExp(
  `\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{1,2}\\.? (?:de )?(?:${MONTHS})[a-z]*\\.?(?: (?:de )?\\d{4})?|(?:${MONTHS})[a-z]*\\.? \\d{1,2}(?:, \\d{4})?`,
  'g',
);
const NOT_WORD = /[^\p{L}\p{N}]+/gu;

/**
 * The marks of all terms, sorted, parted by spaces; "" where there are none. The same rules give the same
 * string in whatever order the page has them; a changed number of minutes gives another.
 */
export function fingerprintPolicy(policy: Policy): string {
  return [...new Set(policy.terms.map(markTerm))].toSorted().join(' ');
}

/** "moderation:1k9z3f": the category and a hash of the folded words. */
export function markTerm({ category, text }: PolicyTerm): string {
  const folded = fold(text);
  const dated = category === 'closing' ? folded.replace(DATE, '#') : folded;
  return `${category}:${hash(dated.replace(NOT_WORD, ' ').trim())}`;
}

/** FNV-1a over code units: short and stable; nobody gains by a collision. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  }
  return (value >>> 0).toString(36);
}
