/** Where a name stands in its sentence: as what the sentence is about, or as the place of something. */
import type { Ground } from '../ground';
import { paragraphAt, wordAt } from '../ground';
import type { Entity } from './entity';
import type { Name } from './name';
import { organisationWords } from '../word-sets';

/** Does the sentence begin with the name, or its title? "Mr. Roe left" does, "The news, Ito said, is bad" does not. */
export function isSubject(ground: Ground, { begin }: Name): boolean {
  const isFirst = paragraphAt(ground, begin - 1) !== paragraphAt(ground, begin);
  return isFirst || /^[.!?”"]$/u.test(wordAt(ground, begin - 1));
}

/** Places that stand for those who work there: no organisation has these names. */
export const METONYM =
  /^(?:wall street|main street|fleet street|silicon valley|hollywood|broadway)$/i;

/**
 * May "the company" mean it? Not where the article tells of it only that something is there ("plants in Portugal and
 * Malaysia"), nor where only people who are quoted name it.
 */
export function canBeMeant(ground: Ground, { name, mentions, words }: Entity): boolean {
  if (METONYM.test(name)) return false;
  const isHouse = words.some((word) => organisationWords.has(word.toLowerCase()));
  if (!isHouse && mentions.every(({ begin }) => isPlaced(ground, begin))) return false;
  const { quotation } = ground.features.columns;
  return mentions.some(({ from }) => quotation[from] === 0);
}

/** Not "at", "from" or "to": analysts are at a bank, parcels go to it. */
function isPlaced(ground: Ground, begin: number): boolean {
  const isListed = /^(?:and|or|,)$/.test(wordAt(ground, begin - 1));
  return /^(?:in|near|across|around|outside)$/.test(wordAt(ground, begin - (isListed ? 3 : 1)));
}
