/** People called again by what they are: "the winger", "the British actor", "the 54-year-old", "the American". */
import { humanNouns } from '../word-sets';
import type { Ground, Run } from '../ground';
import { isCapital, paragraphAt, wordAt, writtenAt } from '../ground';
import type { Cast } from './cast';
import type { Entity } from './entity';

/** Mostly somebody the article has not named: "the officer", "the victim", "the father". */
const OTHERS =
  /^(?:police|source|man|woman|boy|girl|child|officials?|officer|judge|spokes(?:man|woman|person)|lawyer|attorney|prosecutor|member|report|aide|witness|victim|suspect|defendant|accused|resident|neighbou?r|mother|father|brother|sister|son|daughter|wife|husband|parent|friend|expert|analyst|critic|reporter|driver|customer|user|person|employee|worker|patient|voter|caller|staffer|king|queen|pope|manager|justice|general|star's|partner|widow|widower|pensioner|solicitor|barrister|coroner|referee|landlord|landlady|paramedic|firefighter|constable|inspector|superintendent|headteacher|commander|delegate|grandmother|grandfather|grandson|granddaughter|niece|nephew|uncle|aunt|cousin|organi[sz]er|neighbor)$/;
/** An office has one holder at a time, who may not be the one spoken of. */
const OFFICE =
  /^(?:president|minister|premier|chancellor|mayor|governor|senator|secretary|leader|chairman|chairwoman|chair|ceo|director|commissioner|ambassador|representative|congressman|congresswoman|speaker|chief|head)$/;
const AGED = /^(\d{1,3})-year-old$/;
const PEOPLE = /^\p{Lu}\p{Ll}+(?:an|ish|ese|ch|ois|i)$/u;
/** Called so though no lexicon of offices and trades has them. */
const STARS =
  /^(?:star|frontman|frontwoman|icon|legend|newcomer|teenager|youngster|starlet|comedian|comic|boxer|golfer|jockey|sprinter|swimmer|cyclist|wing|prop|hooker|batsman|bowler|keeper|forward|centre-back|full-back|left-back|right-back|youngest|presenter|broadcaster|soprano|tenor|sculptor|painter|poet|playwright)$/;

/** The named person whom the definite phrase means; null where it may be somebody else. */
export function epithetOf(ground: Ground, { from, to }: Run, cast: Cast): Entity | null {
  if (wordAt(ground, from) !== 'the' || to - from < 2) return null;
  const aged = byAge(ground, { from, to }, cast);
  if (aged || !isTrade(ground, { from, to })) return aged;
  const near = cast.peopleNear(from);
  const known = { at: from, near, isLong: to - from > 3 };
  if (OFFICE.test(wordAt(ground, to - 1))) return freeSubject(cast, known);
  const [only = null] = near;
  return near.length === 1 ? only : (goingOn(ground, known, cast) ?? freeSubject(cast, known));
}

/** "the winger", "the American": what one is, in a word that stands for no others. */
function isTrade(ground: Ground, { from, to }: Run): boolean {
  const noun = wordAt(ground, to - 1);
  if (to - from === 2 && PEOPLE.test(writtenAt(ground, to - 1))) return true;
  // "The Economist" is a paper.
  if (OTHERS.test(noun) || isCapital(ground, to - 1)) return false;
  return STARS.test(noun) || (humanNouns.has(noun) && !/[^s]s$/.test(noun));
}

type Near = { readonly at: number; readonly near: readonly Entity[] };

/** Whoever spoke last in these lines, where the sentence before begins with nobody else; null where one does. */
function goingOn(ground: Ground, { at, near }: Near, cast: Cast): Entity | null {
  const speaker = cast.lastSpeaker();
  const subject = cast.subjectBefore(at);
  if (!speaker || !near.includes(speaker)) return null;
  const isNext = paragraphAt(ground, at) - cast.lastSpokeIn() <= 1;
  return subject === speaker || (subject === null && isNext) ? speaker : null;
}

/**
 * The one with whom the sentence before begins and who has no role yet, nor a rival without one but for a long
 * description: whoever has a role is not called by another.
 */
function freeSubject(
  cast: Cast,
  { at, near, isLong }: Near & { readonly isLong: boolean },
): Entity | null {
  const subject = cast.subjectBefore(at);
  const free = near.filter(({ roles }) => roles.length === 0);
  if (!subject || !free.includes(subject)) return null;
  return free.length === 1 || isLong ? subject : null;
}

/** "the 54-year-old": who is of that age, else whoever was spoken of; "the 54-year-old man" may be anybody. */
function byAge(ground: Ground, { from, to }: Run, cast: Cast): Entity | null {
  const age = AGED.exec(wordAt(ground, from + 1))?.[1];
  if (age === undefined) return null;
  return cast.findByAge(age) ?? (to - from === 2 ? cast.lastPerson(from, null) : null);
}
