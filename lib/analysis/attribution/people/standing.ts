/** Where a name stands in its sentence: as what the sentence is about, or as the place of something. */
import { isAbroad, isDeterminer, isElided } from '../abroad';
import type { Ground } from '../ground';
import { paragraphAt, wordAt } from '../ground';
import type { Entity } from './entities';
import type { Name } from './names';
import { organisationWords } from '../word-sets';

/** "Her opposite number at the club, Ana Ito," is no longer. */
const LONGEST_LEAD = 8;
const OWNER = /^(?:the|her|his|its|their|our|my)$/;

/**
 * Does the sentence begin with the name, or its title? "Mr. Roe left" and "Her deputy, Ana Ito, left" do, "The news,
 * Ito said, is bad" and "as did Mr. Roe" do not.
 */
export function isSubject(ground: Ground, name: Name): boolean {
  if (opensSentence(ground, name.begin) || isSetOff(ground, name)) return true;
  return isAbroad(ground) && isLedAbroad(ground, name);
}

/** "Le maire, Bruno Castaing", "Der Verkehrsexperte Martin Oelze", "Pour l'économiste Ana Ito": a role leads to it. */
function isLedAbroad(ground: Ground, { begin }: Name): boolean {
  if (opensSentence(ground, begin)) return true;
  const end = wordAt(ground, begin - 1) === ',' ? begin - 1 : begin;
  for (let at = end - 1; at > end - LONGEST_LEAD; at -= 1) {
    if (!/^[\p{L}\p{N}'’-]+$/u.test(wordAt(ground, at))) return false;
    if (!opensSentence(ground, at)) continue;
    return (
      isDeterminer(ground, at) ||
      isElided(ground, at) ||
      /^(?:pour|selon|für|laut|para|según)$/.test(wordAt(ground, at))
    );
  }
  return false;
}

function opensSentence(ground: Ground, at: number): boolean {
  const isFirst = paragraphAt(ground, at - 1) !== paragraphAt(ground, at);
  return isFirst || /^[.!?”"]?$/u.test(wordAt(ground, at - 1));
}

/** Named in apposition to the words with an owner or article that the sentence begins with. */
function isSetOff(ground: Ground, { begin, to, words }: Name): boolean {
  if (words.length < 2 || wordAt(ground, begin - 1) !== ',' || wordAt(ground, to) !== ',') {
    return false;
  }
  for (let at = begin - 2; at > begin - LONGEST_LEAD; at -= 1) {
    if (!/^[\p{L}\p{N}'’-]+$/u.test(wordAt(ground, at))) return false;
    if (opensSentence(ground, at)) return OWNER.test(wordAt(ground, at));
  }
  return false;
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
