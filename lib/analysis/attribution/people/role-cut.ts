/** Parts the capitalised words before a name from the name: "Defence Minister" of "Defence Minister Ana Ito". */
import { courtesy, isGivenName, isRoleWord, organisationWords } from '../word-sets';
import { bareAt, isAbroad, isRoleAbroad } from '../abroad';
import type { Ground, Run } from '../ground';
import { textOf, wordAt } from '../ground';

/** Where somebody or something is from, or who is behind it: "Leeds-based", "Leeds-born". */
const ORIGIN = /-(?:based|owned|backed|led|born|raised|trained)$/;
/** Human, but no office that stands before a name with a capital: "Man City", "Mother City". */
const GENERIC =
  /^(?:man|woman|men|women|mother|people|person|fan|fans|son|daughter|consumer|ally|allies)$/;
/** "Editor-in-Chief", "Vice-President". */
const HYPHENED = /-in-chief$|^(?:vice|co)-\p{L}+$/u;
/** Titles that are surnames as well, and second given names. */
const ALSO_NAME = /^(?:baron|bishop|duke|judge|king|major|marshal|pope|prince)$/;

/** "Office of the Inspector General" has no role before its name: the last word is none. */
export function roleCut(ground: Ground, run: Run, surnames: ReadonlySet<string>): number {
  const cut = roleEnd(ground, run);
  const last = wordAt(ground, run.to - 1);
  const isTitle = run.to - cut === 1 && isRoleWord(last) && !surnames.has(last);
  const isHouse = ground.lower.slice(run.from, cut).some((word) => organisationWords.has(word));
  return isTitle && isHouse ? run.from : cut;
}

/** Where the role words at the beginning of the run end: after "Secretary of State" in "… Michael Pompeo". */
function roleEnd(ground: Ground, { from, to }: Run): number {
  let end = from;
  const last = surnameAt(ground, to);
  for (let at = from; at < last; at += 1) {
    if (ORIGIN.test(wordAt(ground, at))) end = at + 1;
    if (!isTitleWord(ground, at, from)) continue;
    if (organisationWords.has(wordAt(ground, to - 1))) return from;
    const next = wordAt(ground, at + 1);
    // "Attorney for the District of Marlow Ana Ito" is she, "Doctors for Harbour Closure" a group.
    const isFor = next === 'for' && to - at >= 5 && isGivenName(wordAt(ground, to - 2));
    if (isFor) return to - 2;
    if (/^(?:'s|for|without|against)$/.test(next)) return from;
    const isOf = next === 'of';
    if (!isOf) end = at + 1;
    else if (to - at >= 4) end = Math.max(at + 3, to - 2);
  }
  return end;
}

/** Where the surname stands: the last word, or the one before "Jr." in "Martin Luther King Jr." */
function surnameAt(ground: Ground, to: number): number {
  const end = wordAt(ground, to - 1) === '.' ? to - 2 : to - 1;
  return /^(?:jr|sr)$/.test(wordAt(ground, end)) ? end - 1 : to - 1;
}

/** The first token from `from` on that is no stop or comma; `to` where all are. */
export function skipStops(ground: Ground, from: number, to: number): number {
  let at = from;
  while (at < to && (wordAt(ground, at) === '.' || wordAt(ground, at) === ',')) at += 1;
  return at;
}

/** The role's words with the stop of an abbreviation; null where it is a courtesy alone ("Mr."). */
export function roleText(ground: Ground, { from, to }: Run): string | null {
  const isStop = ground.lower[to] === '.';
  const text = textOf(ground, { from, to: isStop ? to + 1 : to });
  const isPlace = !text.includes(' ') && ORIGIN.test(text);
  return isPlace || courtesy.has(text.toLowerCase().replace('.', '')) ? null : text;
}

/** A word of an office or a courtesy; the second word of "Sacha Baron Cohen" is none. */
function isTitleWord(ground: Ground, at: number, from: number): boolean {
  const word = wordAt(ground, at);
  const isTitle =
    isRoleWord(word) ||
    courtesy.has(word) ||
    HYPHENED.test(word) ||
    (isAbroad(ground) && isRoleAbroad(ground, bareAt(ground, at)));
  const isPlural = word.endsWith('s') && isRoleWord(word.slice(0, -1));
  if (GENERIC.test(word) || isPlural || !isTitle) return false;
  return !(ALSO_NAME.test(word) && at === from + 1 && isGivenName(wordAt(ground, from)));
}
