/** Sources told by what they are: an office, an organisation, a document, somebody unnamed. */
import { FUNCTION_WORDS } from '../../lexicon/function-words';
import { documentNouns, humanNouns, organisationNouns } from '../word-sets';
import { isAbroad, isDeterminer } from '../abroad';
import type { Ground, Run } from '../ground';
import { isCapital, paragraphAt, textOf, wordAt, writtenAt } from '../ground';
import type { Cast } from './cast';
import type { Entity } from './entity';
import { epithetOf } from './epithet';
import type { Office } from './held';
import { houseCalled, isKindOfItsOwn, lastHouse, whoStated } from './houses';
import type { Target } from './target';

/** A source run, and whether its verb is one that only speakers have. */
export type SourceRun = { readonly run: Run; readonly isSaid: boolean };

/** The same with its head, and who is in the article. */
export type Asked = SourceRun & { readonly head: Run; readonly cast: Cast };

const DETERMINER = /^(?:the|this|that|these|those)$/;

/** "the minister", "police", "a senior official", "the report", "the company". */
export function described(ground: Ground, asked: Asked): Target | null {
  const { run } = asked;
  if (CLAUSE.test(wordAt(ground, run.from))) return null;
  const head = withoutAdverb(ground, withTitle(ground, asked));
  const cut = { ...asked, head };
  const noun = wordAt(ground, head.to - 1);
  const known = holderOf(ground, cut) ?? houseManaged(ground, cut);
  if (known) return { entity: known };
  if (organisationNouns.has(noun) && !isPaper(ground, cut)) return organisationTarget(ground, cut);
  if (documentNouns.has(noun)) return documentTarget(ground, cut);
  const person = openingPerson(asked);
  if (person) return { entity: person };
  return isUnnamed(ground, cut) ? { phrase: phraseOf(ground, cut), type: 'unnamed' } : null;
}

/** Somebody whom the page does not name, or one of several. */
function isUnnamed(ground: Ground, asked: Asked): boolean {
  if (canBeSomebody(wordAt(ground, asked.head.to - 1)) || isOneOf(ground, asked)) return true;
  return (asked.isSaid || isAbroad(ground)) && isSomebody(ground, asked);
}

/** "Company management" is the company; "company officials" may be anybody there. Null where none is named. */
function houseManaged(ground: Ground, { head, cast }: Asked): Entity | null {
  const noun = wordAt(ground, head.to - 1);
  const isOwned = /^'s?$/.test(wordAt(ground, head.to - 2));
  const owner = wordAt(ground, head.to - (isOwned ? 3 : 2));
  const isManagement = /^(?:management|leadership)$/.test(noun) && COMPANY.test(owner);
  return isManagement ? lastHouse(ground, cast, head.from) : null;
}

const COMPANY = /^(?:airline|bank|brand|chain|club|company|firm|group|retailer|utility)$/;

/** "the paper" is what was written, unless the house that may be meant is a newspaper: "The Marlow Courier". */
function isPaper(ground: Ground, { run, head, cast }: Asked): boolean {
  if (!documentNouns.has(wordAt(ground, head.to - 1))) return false;
  const house = lastHouse(ground, cast, run.from);
  return house === null || !house.words.some((word) => NEWSPAPER.test(word));
}

const NEWSPAPER =
  /^(?:Bild|Chronicle|Courier|Dispatch|Echo|Examiner|Express|Figaro|Gazette|Globe|Guardian|Herald|Independent|Inquirer|Journal|Mail|Mirror|Monde|News|Observer|Pa[ií]s|Post|Press|Record|Register|Sentinel|Standard|Star|Sun|Telegraph|Times|Tribune)$/u;

/** "one of the survivors", "some of those": a part of several. */
function isOneOf(ground: Ground, { run, head }: Asked): boolean {
  const isPart = /^(?:one|two|three|some|many|most|all|several|both|none)$/.test(
    wordAt(ground, head.to - 1),
  );
  const isOf = isPart && head.to - head.from === 1 && wordAt(ground, head.to) === 'of';
  return isOf && run.to - run.from > 2 && run.to - run.from <= LONGEST_SOMEBODY;
}

/** 'the "Pose" actor': a title between marks is part of the phrase. */
function withTitle(ground: Ground, { run, head }: Asked): Run {
  const isTitle = head.to - head.from === 1 && /^["“]$/u.test(writtenAt(ground, head.to));
  return isTitle && wordAt(ground, head.from) === 'the' ? run : head;
}

/** The person a run begins with that goes on as no name does: "Mayor Ana Ito toured the port of Marlow". */
function openingPerson({ run, cast }: Asked): Entity | null {
  const [name] = cast.namesIn(run);
  const entity = name && name.begin === run.from && !name.isPossessive ? cast.entityOf(name) : null;
  return entity?.kind === 'person' ? entity : null;
}

/**
 * "health bosses", "both sides", "the management": whoever says something is somebody, whatever the noun. Pronouns
 * ("you", "both"), bare words ("ability") and runs too long to be a name ("the singer went about a search") are not.
 */
function isSomebody(ground: Ground, { run, head }: Asked): boolean {
  const words = ground.lower.slice(head.from, head.to);
  const last = words.at(-1) ?? '';
  const isNoun = /^\p{L}{3,}$/u.test(last) && !FUNCTION_WORDS.has(last);
  const [first = ''] = words;
  const opens = DETERMINER.test(first) || /^(?:an?|both|some|many|most|several)$/.test(first);
  const isPhrase = words.length > 1 && (opens || !FUNCTION_WORDS.has(first));
  return isNoun && isPhrase && run.to - run.from <= LONGEST_SOMEBODY;
}

const LONGEST_SOMEBODY = 8;

/** Begins a clause that was taken for a source: "you'll watch for the trooper". */
const CLAUSE = /^(?:i|you|we|he|she|they|it)(?:'\p{L}+)?$/u;

/** Who holds the office, or has the trade, that the phrase names; null where nobody known does. */
function holderOf(ground: Ground, asked: Asked): Entity | null {
  const { run, head, cast } = asked;
  const office = officeOf(ground, head);
  if (DETERMINER.test(wordAt(ground, head.from)) || isDeterminer(ground, head.from)) {
    const known = office.noun.length > 2 ? cast.findByRole(office, run.from) : null;
    const meant = known ?? epithetOf(ground, head, cast);
    if (meant && !known && isTrade(ground, head)) tellRole(ground, meant, head);
    return meant;
  }
  return isWithoutArticle(ground, asked)
    ? (cast.findByRole(office, run.from) ?? cast.findNamedLater(office, run.from))
    : namedBelow(ground, asked, office);
}

/** "Defence minister says": a capital, and no word for one of many. */
function isWithoutArticle(ground: Ground, { run, head }: Asked): boolean {
  return isCapital(ground, run.from) && !ONE_OF.test(wordAt(ground, head.from));
}

const ONE_OF = /^(?:an?|one|another|some|many|most|several|two|three)$/;

/** "A transit chief said", in the lede or where a sentence begins: who is named below. */
function namedBelow(ground: Ground, { run, head, cast }: Asked, office: Office): Entity | null {
  const isOne = /^an?$/.test(wordAt(ground, head.from));
  const isEarly = paragraphAt(ground, run.from) <= ground.lead || isCapital(ground, run.from);
  return isOne && isEarly ? cast.findNamedLater(office, run.from) : null;
}

function officeOf(ground: Ground, { from, to }: Run): Office {
  return { noun: wordAt(ground, to - 1), before: to - 2 >= from ? wordAt(ground, to - 2) : '' };
}

/** "The real estate agent": a trade in more than a word tells what somebody does. */
function isTrade(ground: Ground, { from, to }: Run): boolean {
  const words = ground.lower.slice(from, to);
  return (
    words.length > 2 &&
    humanNouns.has(words.at(-1) ?? '') &&
    words.every((word) => /^\p{Ll}+$/u.test(word)) &&
    /^\p{Ll}/u.test(writtenAt(ground, from + 1))
  );
}

/** "insiders", "one witness", "three bakers" may be a source; "the breakwater", "an" and "come" may not. */
export function canBeSomebody(noun: string): boolean {
  const last = noun.slice(noun.lastIndexOf('-') + 1);
  return humanNouns.has(noun) || SEVERAL.test(noun) || (AGENT.test(last) && !THING.test(last));
}

/** Several with one voice. */
const SEVERAL =
  /^(?:couple|pair|duo|trio|media|press|outlets|newspapers|public|crew|crowd|community|mps|meps|msps|tds|gps|ngos|ceos)$/;

/** Things and events with the ending of those who do something. */
const THING =
  /(?:water|paper|letter|poster|number|river|weather|order|power|tower|computer|matter|answer|offer|cent(?:er|re)|theater|chapter|summer|winter|september|october|shelter|server|corridor|error|door|floor|factor|mirror|motor|sensor|tractor|plant|grant|restaurant|list|other|fever|cancer|whether)s?$/;

/** What people are called by what they do: "shopper", "strategist". */
const AGENT =
  /^\p{Ll}{3,}(?:er|or|ist|ian|ant|ee|men|man|women|woman|people|person)s?$|^(?:many|others|people|those)$/u;

/** "The company flatly", "the company itself" and "the company last week" are the company. */
export function withoutAdverb(ground: Ground, { from, to }: Run): Run {
  const isAdverb = (at: number): boolean =>
    /^(?:also|still|then|later|flat-out|itself|himself|herself|themselves|\p{L}{3,}ly)$/u.test(
      wordAt(ground, at),
    ) && !humanNouns.has(wordAt(ground, at));
  let end = to;
  while (end > from + 1 && isAdverb(end - 1)) end -= 1;
  return { from, to: end > from + 2 && isWeek(ground, end) ? end - 2 : end };
}

function houseMeant(ground: Ground, { run, head, cast }: Asked): Entity | null {
  const office = officeOf(ground, head);
  const called = houseCalled(cast, office, run.from);
  return called ?? (isKindOfItsOwn(office.noun) ? null : lastHouse(ground, cast, run.from));
}

function organisationTarget(ground: Ground, asked: Asked): Target {
  const { head } = asked;
  const isOwned = ground.lower.slice(head.from, head.to).some((word) => /^'s?$/.test(word));
  const isBack = DETERMINER.test(wordAt(ground, head.from)) && isPlain(ground, head) && !isOwned;
  const meant = isBack ? houseMeant(ground, asked) : null;
  if (meant) {
    tellRole(ground, meant, head);
    return { entity: meant };
  }
  const type = isPlain(ground, head) ? 'unnamed' : 'organisation';
  return { phrase: phraseOf(ground, asked), type };
}

/** "the production company said" tells what somebody is of whom nothing else is told; "the company" does not. */
function tellRole(ground: Ground, { roles }: Entity, { from, to }: Run): void {
  if (roles.length === 0 && to - from > 2) roles.push(textOf(ground, { from: from + 1, to }));
}

/** "police", "the company": no name in it, so no organisation of its own. */
function isPlain(ground: Ground, head: Run): boolean {
  return !/\p{Lu}/u.test(textOf(ground, head).replace(/^(?:The|A|An|Some|Many)\b/u, ''));
}

/** "the statement" is whoever spoke last; "a readout from the U.S. Department of State" is the department. */
function documentTarget(ground: Ground, { run, head, cast }: Asked): Target {
  const origin = cast
    .namesIn(run)
    .find(({ from }) =>
      /^(?:from|by)$/.test(
        wordAt(ground, wordAt(ground, from - 1) === 'the' ? from - 2 : from - 1),
      ),
    );
  const entity = origin ? cast.entityOf(origin) : null;
  if (entity) return { entity };
  const isUtterance =
    DETERMINER.test(wordAt(ground, head.from)) && UTTERANCE.test(wordAt(ground, head.to - 1));
  const speaker = isUtterance ? whoStated(cast, run.from) : null;
  if (speaker) return speaker;
  return { phrase: withoutArticle(textOf(ground, head)), type: 'document' };
}

/** Documents that speak for whoever put them out. */
const UTTERANCE = /^(?:statement|release|post|tweet|letter|email|memo|order)$/;

/** The phrase up to the first comma, as a name for somebody without one. */
function phraseOf(ground: Ground, { run, head }: Asked): string {
  let to = head.to;
  const goesOn = (at: number): boolean =>
    at < run.to && !PHRASE_END.test(wordAt(ground, at)) && at - run.from < LONGEST_PHRASE;
  while (goesOn(to)) to += 1;
  return withArticle(
    textOf(ground, { from: run.from, to: withoutDay(ground, { from: head.to, to }) }),
  );
}

/** "Roe's campaign on Tuesday" is Roe's campaign, "officials this week" are officials. */
function withoutDay(ground: Ground, { from, to }: Run): number {
  if (to <= from) return to;
  if (isWeek(ground, to)) return to - 2;
  if (!DAY.test(wordAt(ground, to - 1))) return to;
  return wordAt(ground, to - 2) === 'on' ? to - 2 : to - 1;
}

/** Do the two words before the piece tell of a time: "last week"? */
function isWeek(ground: Ground, end: number): boolean {
  return (
    /^(?:last|this|next)$/.test(wordAt(ground, end - 2)) &&
    /^(?:week|month|year|spring|summer|autumn|fall|winter)$/.test(wordAt(ground, end - 1))
  );
}

const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday)$/;

const LONGEST_PHRASE = 12;
const PHRASE_END = /^(?:[,;:(—–]|who|flat-out|\p{L}{3,}ly)$/u;

/** "One senior official" is "a senior official" to those who read the list. */
function withArticle(phrase: string): string {
  return phrase.replace(/^One (?!of )/u, 'a ').replace(/^a (?=[aeiou])/u, 'an ');
}

export function withoutArticle(text: string): string {
  return text.replace(/^the /iu, '');
}
