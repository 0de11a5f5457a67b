/** What can be counted in a sentence without knowing its words: length, names, figures, quotation marks. */
import { DAY_AND_MONTH_NAMES } from '../../lexicon/day-and-month-names';
import type { Candidate } from '../candidate';
import type { FeatureGroup } from '../scene';

const QUOTED = /["“„«][^"“”„«»]*["”»]?/gu;
const MONEY = /[$£€¥]\s?\d|\d\s?(?:million|billion|trillion|euros?|dollars|pounds)\b/iu;
const PERCENT = /\d\s?(?:%|per\s?cent\b)/iu;
const YEAR = /\b(?:19|20)\d\d\b/;

export const readSurface: FeatureGroup = ({ candidates }) => candidates.map(readOne);

function readOne(candidate: Candidate): Readonly<Record<string, number>> {
  const { text, words, shapes, terms } = candidate;
  const length = Math.max(1, words.length);
  const numbers = words.filter((word) => /^\p{N}/u.test(word)).length;
  const quoted = [...text.matchAll(QUOTED)].reduce((sum, match) => sum + match[0].length, 0);
  const names = candidate.names.length;
  return {
    length: Math.log(length),
    isShort: Number(length < 10),
    isLong: Number(length > 40),
    fitLength: Math.exp(-(((length - 27) / 14) ** 2)),
    names,
    nameShare: names / length,
    startsWithName: Number(
      /^\p{Lu}\p{L}+$/u.test(shapes[0] ?? '') && /^\p{Lu}/u.test(shapes[1] ?? ''),
    ),
    numbers,
    hasNumber: Number(numbers > 0),
    money: Number(MONEY.test(text)),
    percent: Number(PERCENT.test(text)),
    year: Number(YEAR.test(text)),
    date: Number(words.some((word) => DAY_AND_MONTH_NAMES.has(word))),
    quotedShare: quoted / Math.max(1, text.length),
    hasQuote: Number(quoted > 0),
    opensWithQuote: Number(/^["“„«'‘]/u.test(text)),
    isAllQuote: Number(quoted > 0.9 * text.length),
    commas: text.split(',').length - 1,
    hasDash: Number(/\s[–—-]\s|—/.test(text)),
    hasColon: Number(/[:;]/.test(text)),
    hasParenthesis: Number(text.includes('(')),
    isExclaimed: Number(text.includes('!')),
    density: terms.length / length,
    wordLength: words.join('').length / length,
  };
}
