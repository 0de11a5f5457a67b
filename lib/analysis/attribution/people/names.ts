/** Finds the names of an article: runs of capitalised words, parted into role and name. */
import {
  courtesy,
  documentNouns,
  isGivenName,
  isRoleWord,
  organisationWords,
  particles,
  plainCapitals,
} from '../word-sets';
import { bareAt, isAbroad, isDeterminer, isPlainAbroad, isRoleAbroad } from '../abroad';
import type { Ground, Run } from '../ground';
import { isQuoted, paragraphAt, textOf, wordAt, writtenAt } from '../ground';
import { isField } from './fields';
import { withoutHeadlineCapitals } from './headlines';
import { withoutLeads } from './leads';
import type { Name } from './name';
import { isOffice } from './office';
import { isPlainWord } from './plain-words';
import { roleCut, roleText, skipStops } from './role-cut';

const CAPITAL = /^\p{Lu}/u;
const INITIAL =
  /^(?:\p{Lu}|\p{Lu}\.\p{Lu}|Jr|Sr|St|[Gg]en|[Gg]ov|Rep|Sen|Dr|Mr|Mrs|Ms|Lt|Col|Sgt|Capt|Maj|Rev|Prof|Hon|Det|Cpl|Adm|Cmdr|Insp|Supt|Dept|Inc|Corp|Co|U\.S|U\.N|U\.K)$/u;
const LONGEST = 14;

/** Cut off at their stop, months and days are no part of a name: "Nov. 14", "Sept. 29". */
const DATE_WORD =
  /^(?:jan|feb|march|april|june|july|aug|sept?|oct|nov|dec|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|august|september|october|november|december)$/;

/** "You're" and "I've" are written with capitals, and nobody's names. */
const CONTRACTION = /^(?:i|you|we|they|he|she|it|that|there|here|what|who|let)'(?:re|ve|ll|d|m|s)$/;

/** All names in order, without overlaps. "Gen. Jonathan Vance" gives the name Jonathan Vance, the role "Gen." */
export function findNames(ground: Ground): readonly Name[] {
  const names = collect(ground, new Set());
  const surnames = new Set(names.filter(isFull).map(({ words }) => lastOf(words)));
  const hasTitleForName = [...surnames].some(isRoleWord);
  const all = hasTitleForName ? collect(ground, surnames) : names;
  return withoutHeadlineCapitals(ground, withoutLeads(ground, all));
}

/** A given name and a surname; "Office of the Inspector General" has neither. */
function isFull({ words }: Name): boolean {
  return words.length > 1 && !words.some(isHouseWord);
}

function lastOf(words: readonly string[]): string {
  return words.at(-1)?.toLowerCase() ?? '';
}

/** `surnames` may stand alone even where they look like a title: "Doctor said", of Ken Doctor. */
function collect(ground: Ground, surnames: ReadonlySet<string>): readonly Name[] {
  const names: Name[] = [];
  let at = 0;
  while (at < ground.pieces.length) {
    const run = capitalRun(ground, at);
    if (run.to > run.from) {
      const name = nameOf(ground, run, surnames);
      if (name) names.push(name);
    }
    at = Math.max(run.to, at + 1);
  }
  return names;
}

/** The longest run of capitalised words from here; sentence openers are left out. Empty if none begins here. */
function capitalRun(ground: Ground, start: number): Run {
  const isNameWord = (at: number): boolean =>
    CAPITAL.test(writtenAt(ground, at)) &&
    !DATE_WORD.test(wordAt(ground, at)) &&
    !CONTRACTION.test(wordAt(ground, at)) &&
    !isMay(ground, at) &&
    !isSpeaker(ground, at);
  const opens =
    !(plainCapitals.has(wordAt(ground, start)) || isPlainAbroad(ground, wordAt(ground, start))) ||
    opensName(ground, start) ||
    COUNTRY.test(writtenAt(ground, start));
  if (!isNameWord(start) || !opens || isAbstract(ground, start)) return { from: start, to: start };
  let to = start + 1;
  while (to - start < LONGEST) {
    const next = [1, 2, 3].find((step) => isNameWord(to + step - 1) && joins(ground, to, step - 1));
    if (next === undefined) break;
    to += next;
  }
  if (writtenAt(ground, to) === '.' && /^(?:Jr|Sr|Inc|Co|Corp)$/u.test(writtenAt(ground, to - 1)))
    to += 1;
  return { from: start, to };
}

/** "Antwort von Kremlsprecher Ken Roe", "Nominierung von Ana Ito": what German calls things begins no name. */
function isAbstract(ground: Ground, at: number): boolean {
  return ground.language === 'de' && ABSTRACT.test(wordAt(ground, at));
}

const ABSTRACT =
  /(?:.ung|heit|keit|schaft|ität|tion|sicht|antwort|rede|nis|tum)$|^(?:anfang|anfrage|ende|mitte|teil|rund|foto|bericht|brief)$/;

/** The month, not Theresa May: "in May", "May 4". */
function isMay(ground: Ground, at: number): boolean {
  if (writtenAt(ground, at) !== 'May') return false;
  return (
    /^(?:in|by|until|since|of|last|this|early|late|mid|from|through|before|after)$/.test(
      wordAt(ground, at - 1),
    ) || /^\p{N}/u.test(wordAt(ground, at + 1))
  );
}

/** "I have told Ana I will go": whoever speaks, not a queen's number. */
function isSpeaker(ground: Ground, at: number): boolean {
  return writtenAt(ground, at) === 'I' && isQuoted(ground, at);
}

/** Countries that are small words as well. */
const COUNTRY = /^(?:US|UN|UK|EU|WHO)$/u;

/** "New York", "White House", "American Farm Bureau": an ordinary capital that the next word makes a name. */
function opensName(ground: Ground, at: number): boolean {
  return OPENERS.test(wordAt(ground, at)) && CAPITAL.test(writtenAt(ground, at + 1));
}

const OPENERS =
  /^(?:new|white|american|national|north|south|democratic|late|canadian|british|french|russian|chinese|israeli|iranian|palestinian|arab|west|east|islamic|australian|indian|japanese|german|italian|spanish|christian|will|mayor|mark|may)$/;

/** May `count` pieces from `at` stand inside a name? A full stop after an initial, a particle, "of the". */
function joins(ground: Ground, at: number, count: number): boolean {
  if (paragraphAt(ground, at) !== paragraphAt(ground, at + count)) return false;
  if (paragraphAt(ground, at - 1) !== paragraphAt(ground, at)) return false;
  if (count === 0) return true;
  return count === 1 ? joinsOne(ground, at) : joinsTwo(ground, at);
}

function joinsOne(ground: Ground, at: number): boolean {
  const word = wordAt(ground, at);
  if (word === '.') return INITIAL.test(writtenAt(ground, at - 1));
  if (word === "'s") return organisationWords.has(wordAt(ground, at + 1));
  if (word === ',') return /^(?:jr|sr)$/.test(wordAt(ground, at + 1));
  if (word === '&') return true;
  if (word === 'and') return isField(wordAt(ground, at - 1)) && isField(wordAt(ground, at + 1));
  return isParticle(ground, at) || (/^(?:of|for|on)$/.test(word) && ownsOf(wordAt(ground, at - 1)));
}

function joinsTwo(ground: Ground, at: number): boolean {
  const [one, two] = [wordAt(ground, at), wordAt(ground, at + 1)];
  if (/^(?:of|for)$/.test(one) && two === 'the') return ownsOf(wordAt(ground, at - 1));
  return isParticle(ground, at) && isParticle(ground, at + 1);
}

/** "von" and "de"; German "der" and "des" stand before whatever a word is of. */
function isParticle(ground: Ground, at: number): boolean {
  const word = wordAt(ground, at);
  const isArticle = ground.language === 'de' && isDeterminer(ground, at);
  return particles.has(word) && !(isArticle && wordAt(ground, at - 1) !== 'von');
}

/** "Department of", "Secretary of": words whose "of" belongs to the name. */
function ownsOf(before: string): boolean {
  return (
    organisationWords.has(before) ||
    isRoleWord(before) ||
    /^(?:house|chiefs|district)$/.test(before)
  );
}

/** Parts a run into role and name; null for a run that is nobody's name ("Minister"). */
function nameOf(ground: Ground, run: Run, surnames: ReadonlySet<string>): Name | null {
  const cut = roleCut(ground, run, surnames);
  const from = skipStops(ground, cut, run.to);
  if (from >= run.to || isNobody(ground, { from, run }, surnames)) return null;
  const end = withoutHonours(ground, { from, to: run.to });
  const words = ground.pieces
    .slice(from, end)
    .filter(({ text }) => /\p{L}/u.test(text))
    .map(({ text }) => text)
    .filter((word, place) => place === 0 || !/^(?:Jr|Sr|II|III)$/u.test(word));
  const isTitle = isRoleWord(wordAt(ground, from)) && !surnames.has(wordAt(ground, from));
  const isBareTitle = words.length === 1 && cut === run.from && isTitle;
  if (words.length === 0 || isBareTitle || isNoName(words)) return null;
  const role = cut > run.from ? roleText(ground, { from: run.from, to: cut }) : null;
  const beforeName = wordAt(ground, cut - 1) === '.' ? cut - 2 : cut - 1;
  return {
    begin: run.from,
    from,
    to: run.to,
    words,
    text: textOf(ground, { from, to: end }),
    role,
    isCourteous: courtesy.has(wordAt(ground, beforeName)),
    hasArticle: run.from === from && wordAt(ground, from - 1) === 'the',
    isPossessive: /^['’]s?$/u.test(wordAt(ground, run.to)),
  };
}

/** "Harriet Voss KC" is called Harriet Voss. */
function withoutHonours(ground: Ground, { from, to }: Run): number {
  let end = to;
  while (end - from > 2 && HONOUR.test(writtenAt(ground, end - 1))) end -= 1;
  return end;
}

const HONOUR = /^(?:KC|QC|SC|MP|MEP|MSP|MLA|TD|CBE|OBE|MBE|KBE|PhD|MD|Esq)$/u;

function isNobody(
  ground: Ground,
  { from, run }: { readonly from: number; readonly run: Run },
  surnames: ReadonlySet<string>,
): boolean {
  const isNoun = isNounAbroad(ground, { from, to: run.to });
  return isNoun || isOpener(ground, { from, to: run.to }) || isOffice(ground, run, surnames);
}

/** German writes every noun with a capital: "die Stadt", "ein Experte" and "Verkehrsexperte" are nobody's names. */
function isNounAbroad(ground: Ground, { from, to }: Run): boolean {
  if (!isAbroad(ground) || to - from > 1) return false;
  const isNoun = ground.language === 'de' && isDeterminer(ground, from - 1);
  return isNoun || isRoleAbroad(ground, bareAt(ground, from));
}

/** "Offering rooms is cheap", "Similarly, …": words that only the beginning of a sentence writes with a capital. */
function isOpener(ground: Ground, { from, to }: Run): boolean {
  const word = wordAt(ground, from);
  if (to - from > 1 || !opensSentence(ground, from)) return false;
  if (isPlainWord(ground, word)) return true;
  if (word.length < 6) return false;
  const isVerb = word.endsWith('ing') && /^\p{Ll}/u.test(writtenAt(ground, to));
  const isAdverb = word.endsWith('ly') && wordAt(ground, to) === ',';
  return isVerb || (isAdverb && !isGivenName(word));
}

function opensSentence(ground: Ground, at: number): boolean {
  const isFirst = paragraphAt(ground, at - 1) !== paragraphAt(ground, at);
  return isFirst || /^[.!?”"“]$/u.test(wordAt(ground, at - 1));
}

function isHouseWord(word: string): boolean {
  return organisationWords.has(word.toLowerCase());
}

const SEVERAL = /^(?:MPs|MEPs|MSPs|TDs|GPs|NGOs|CEOs|VIPs|PhDs)$/u;

/** "Leeds-based", "Annual Report" and "Labour MPs" name nobody. */
function isNoName(words: readonly string[]): boolean {
  const last = words.at(-1)?.toLowerCase() ?? '';
  if (words.length === 1 && documentNouns.has(last)) return true;
  if (SEVERAL.test(words.at(-1) ?? '') && !words.some(isHouseWord)) return true;
  return (
    /-(?:based|owned|backed|led|born|raised|trained)$/.test(last) ||
    /^(?:guidelines|rules|terms|notice)$/.test(last)
  );
}
