/** Gathers the mentions of one human or organisation: full name, surname alone, acronym. */
import { femaleNames, maleNames, organisationWords, plainCapitals } from '../word-sets';
import type { Ground } from '../ground';
import { wordAt } from '../ground';
import { ageOf } from './age';
import { ALSO_PLACE } from './also-place';
import type { Entity, Gender } from './entity';
import { homeOf } from './home';
import { houseRoleOf } from './house-roles';
import { key } from './key';
import type { Name } from './name';
import { roleOf } from './roles';
import { ShortNames } from './short-names';

/** The people and organisations named in the article, in order of their first mention. */
export function gatherEntities(ground: Ground, names: readonly Name[]): readonly Entity[] {
  const entities: Entity[] = [];
  const byLastWord = new Map<string, Entity[]>();
  const index = new ShortNames();
  for (const name of names) {
    const role = roleOf(ground, name);
    const known = byLastWord.get(key(name.words.at(-1))) ?? [];
    const entity =
      findEntity(name, known) ?? index.find(name) ?? index.findStem(name) ?? index.findGiven(name);
    if (entity) {
      addMention(entity, name, role);
      index.note(entity);
      noteSurname(byLastWord, entity);
    } else {
      const fresh = newEntity(name, role);
      entities.push(fresh);
      index.note(fresh);
      noteSurname(byLastWord, fresh);
    }
  }
  for (const entity of entities) {
    settleKind(ground, entity);
    if (entity.kind === 'person') entity.gender ??= genderByPronouns(ground, entity);
    if (entity.roles.length === 0) describe(ground, entity);
  }
  return entities;
}

/** "Sharon" who turns out to be "Sharon Roe" is meant by "Roe" from there on. */
function noteSurname(byLastWord: Map<string, Entity[]>, entity: Entity): void {
  const surname = key(entity.words.at(-1));
  const known = byLastWord.get(surname) ?? [];
  if (!known.includes(entity)) byLastWord.set(surname, [...known, entity]);
}

function describe(ground: Ground, { mentions, roles, kind }: Entity): void {
  const read = kind === 'person' ? homeOf : houseRoleOf;
  for (const name of mentions) {
    const role = read(ground, name);
    if (role !== null) roles.push(role);
  }
}

function newEntity(name: Name, role: string | null): Entity {
  return {
    name: name.text,
    words: name.words,
    mentions: [name],
    roles: role === null ? [] : [role],
    kind: 'person',
    gender: null,
  };
}

function addMention(entity: Entity, name: Name, role: string | null): void {
  entity.mentions.push(name);
  if (role !== null) entity.roles.push(role);
  const isSame = key(name.words.at(-1)) === key(entity.words.at(-1));
  if (name.words.length > entity.words.length && (isSame || entity.words.length === 1)) {
    entity.name = name.text;
    entity.words = name.words;
  }
}

/**
 * Same surname and nothing against it: "Sajjan" is "Harjit Sajjan", "Ana Ito" is not "Ben Ito"; and of the two
 * "Ito" is the one whom the text named last.
 */
function findEntity(name: Name, known: readonly Entity[]): Entity | null {
  const first = key(name.words[0]);
  const alike = known.filter(
    (entity) =>
      (name.words.length === 1 && !endsInPlace(entity)) ||
      entity.words.length === 1 ||
      isOpeningVerb(name, first) ||
      agrees(first, key(entity.words[0])) ||
      (name.words.length > 1 && entity.words.some((word) => key(word) === first)),
  );
  return alike.reduce<Entity | null>(
    (best, entity) => (best && lastMention(best) > lastMention(entity) ? best : entity),
    null,
  );
}

function lastMention({ mentions }: Entity): number {
  return mentions.at(-1)?.from ?? 0;
}

/** "University of Leeds" is not meant by "Leeds". */
function endsInPlace({ name }: Entity): boolean {
  return / (?:of|for|in) /.test(name);
}

/** "Hosting Cook was a dream": no given name before a surname that is known. */
function isOpeningVerb({ words }: Name, first: string): boolean {
  return words.length === 2 && first.length > 5 && first.endsWith('ing') && !maleNames.has(first);
}

/** "Bob" and "Bob", "J" and "John", "Pat" and "Patrick". */
function agrees(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return (short.length === 1 || short.length >= SHORTEST_FORM) && long.startsWith(short);
}

/** "Al" may be Albert or Alan, "Jo" nobody's Joan. */
const SHORTEST_FORM = 3;

/** Decides by all mentions whether this is a person, and of which gender. */
function settleKind(ground: Ground, entity: Entity): void {
  const first = key(entity.words[0]);
  const isFemale = femaleNames.has(first);
  const isAlone = entity.words.length === 1;
  const isGiven =
    (isFemale || maleNames.has(first)) && !(isAlone ? ALSO_PLACE.test(first) : isPlace(entity));
  const isPerson =
    isGiven ||
    entity.mentions.some((name) => ageOf(ground, name) !== null) ||
    isPersonBySigns(ground, entity);
  entity.kind = isPerson ? 'person' : 'organisation';
  if (isPerson) entity.gender = genderByWords(ground, entity) ?? entity.gender;
}

/** By a role or a given name that women or men alone have; null where neither tells. */
function genderByWords({ language }: Ground, { words, roles }: Entity): Gender {
  if (language === 'de' && roles.some(isWoman)) return 'female';
  const first = key(words[0]);
  const isFemale = femaleNames.has(first);
  if (maleNames.has(first) === isFemale || UNISEX.test(first)) return null;
  return isFemale ? 'female' : 'male';
}

/** "Interviewerin", "Leiterin der Schule": German says so of women alone. */
function isWoman(role: string): boolean {
  return /^(?:\p{L}+-)?\p{Lu}\p{L}{3,}in(?: |$)/u.test(role);
}

/** By its form, unless the page says what kind of house it is, or "which" of it. */
function isPersonBySigns(ground: Ground, entity: Entity): boolean {
  if (!isPersonByForm(entity) || isCalledWhich(ground, entity)) return false;
  if (entity.roles.length > 0) return true;
  return entity.mentions.every((name) => houseRoleOf(ground, name) === null);
}

/** "Osaka Micro, which reports on Friday," is nobody; a role, a title or "who" says otherwise. */
function isCalledWhich(ground: Ground, { mentions, roles }: Entity): boolean {
  const isTitled = roles.length > 0 || mentions.some((name) => name.isCourteous);
  const follows = (word: string) => (name: Name) =>
    wordAt(ground, name.to) === ',' && wordAt(ground, name.to + 1) === word;
  return !isTitled && mentions.some(follows('which')) && !mentions.some(follows('who'));
}

/** Borne by women and men: the pronouns near them tell. */
const UNISEX =
  /^(?:alex|alexis|andrea|ashley|bailey|blake|brooke|cameron|carol|casey|chris|courtney|dana|drew|evelyn|jackie|jamie|jean|jessie|jordan|kelly|kim|leslie|lindsay|lindsey|marion|morgan|nicola|pat|riley|robin|sam|sandy|shannon|simone|stacey|taylor|terry|tracy|vivian)$/;

/** Not by the given name, but by a title, a role or the shape of a full name. */
function isPersonByForm(entity: Entity): boolean {
  const { mentions, words, roles } = entity;
  const isTitled = roles.length > 0 || mentions.some((name) => name.isCourteous);
  if (looksCorporate(entity)) return isTitled && words.length < 3 && !hasCorporateWord(entity);
  const isCalledInFull = mentions.filter((name) => name.words.length > 1).length > 1;
  const isCalledBySurname = mentions.some(
    (name) => name.words.length === 1 && key(name.words[0]) === key(words.at(-1)),
  );
  if (isCalledInFull && !isCalledBySurname && !isTitled) return false;
  const isFullName =
    words.length >= 2 && words.length <= 4 && !/ (?:of|for|and|&) /u.test(entity.name);
  return isTitled || (isFullName && !isThing(words));
}

/** "Indian Rafale", "Kent Street", "Harbour Insider": a people, or a word for things, and no given name. */
function isThing(words: readonly string[]): boolean {
  return plainCapitals.has(key(words[0])) || THING.test(key(words.at(-1)));
}

/** "Kent Street", "Chelsea Stadium": a word for a place that is hardly anybody's surname. */
function isPlace({ words, roles }: Entity): boolean {
  return roles.length === 0 && PLACE.test(key(words.at(-1)));
}

const PLACE =
  /^(?:street|road|avenue|square|stadium|arena|airport|station|county|festival|awards?|prize|cup|united|city)$/;
const THING =
  /^(?:street|road|avenue|lane|square|bridge|park|stadium|arena|airport|station|palace|tower|trafford|day|week|act|awards?|prize|cup|trophy|games|war|river|lake|islands?|valley|beach|coast|county|province|district|region|festival|show|series|bill|deal|plan|theory|syndrome|disease|stage|open|championships?|tournament|league|united|city|rovers|wanderers|albion|athletic|hotspur|forest|villa|today|insider|weekly|daily|online|magazine|digital|markets)$/;

/** By "he" or "she" in the words after a mention, before anybody else is named; null where none tells. */
function genderByPronouns({ pieces }: Ground, { mentions }: Entity): Gender {
  let votes = 0;
  for (const { to } of mentions) {
    const words = pieces.slice(to, to + PRONOUN_REACH).map(({ text }) => text);
    const end = words.findIndex((word) => word === '.' || /^\p{Lu}/u.test(word));
    for (const word of end < 0 ? words : words.slice(0, end)) {
      if (/^(?:he|his|him)$/.test(word)) votes += 1;
      if (/^(?:she|her)$/.test(word)) votes -= 1;
    }
  }
  if (votes === 0) return null;
  return votes > 0 ? 'male' : 'female';
}

/** Pieces after a name in which a pronoun most likely means it. */
const PRONOUN_REACH = 15;

function hasCorporateWord({ words }: Entity): boolean {
  return words.some((word) => organisationWords.has(key(word)));
}

function looksCorporate(entity: Entity): boolean {
  const isAcronym = entity.words.every((word) => /^[\p{Lu}&.]{2,}$/u.test(word));
  return isAcronym || hasCorporateWord(entity) || entity.mentions.some((name) => name.hasArticle);
}
