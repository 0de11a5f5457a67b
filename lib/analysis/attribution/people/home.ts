/** Age and home, for somebody of whom the page tells nothing else: "43-year-old Ana Ito of Leeds, England". */
import type { Ground } from '../ground';
import { isCapital, paragraphAt, textOf, wordAt } from '../ground';
import type { Name } from './name';

const AGE = /^\d{1,3}-year-old$/;
const LONGEST_PLACE = 6;

/** The age and place beside this mention; null where there are not both. "Ito, of all people" has neither. */
export function homeOf(ground: Ground, name: Name): string | null {
  const before = wordAt(ground, name.begin - 1);
  const isBefore =
    AGE.test(before) && paragraphAt(ground, name.begin - 1) === paragraphAt(ground, name.from);
  const place = placeAt(ground, name.to);
  if (isBefore) return place === null ? null : `${before} ${place}`;
  const isAfter =
    wordAt(ground, name.to) === ',' &&
    /^\d{1,3}$/.test(wordAt(ground, name.to + 1)) &&
    wordAt(ground, name.to + 2) === ',';
  const home = isAfter ? placeAt(ground, name.to + 3) : null;
  return home === null ? null : `${wordAt(ground, name.to + 1)}, ${home}`;
}

/** "of Leeds, England": the place with its preposition; null where none is named. */
function placeAt(ground: Ground, from: number): string | null {
  if (!/^(?:of|from)$/.test(wordAt(ground, from))) return null;
  let to = from + 1;
  const goesOn = (): boolean =>
    isCapital(ground, to) ||
    wordAt(ground, to) === "'s" ||
    (wordAt(ground, to) === ',' && isCapital(ground, to + 1) && to > from + 1);
  while (to - from <= LONGEST_PLACE && goesOn()) to += 1;
  return to > from + 1 ? textOf(ground, { from, to }) : null;
}
