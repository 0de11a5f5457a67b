/** Whom the words of a source mean: a named one, a phrase that names nobody, or not known. */
import { FUNCTION_WORDS } from '../../lexicon/function-words';
import { documentNouns, humanNouns, organisationNouns } from '../word-sets';
import type { Ground, Run } from '../ground';
import { textOf, wordAt, writtenAt } from '../ground';
import { cutHead } from './head';
import type { Entity } from './entities';
import { meantByPronoun } from './pronouns';
import type { Cast } from './cast';
import type { Name } from './names';
import type { Target } from './target';

const PRONOUN = /^(?:he|she|they|it|i|we|who|that|which|his|her|their|its)$/;
const DETERMINER = /^(?:the|this|that|these|those)$/;

/** A source run, and whether its verb is one that only speakers have. */
export type SourceRun = { readonly run: Run; readonly isSaid: boolean };

/** The target of one source run; null where nobody can tell. `cast` knows who spoke before. */
export function targetOf(ground: Ground, { run, isSaid }: SourceRun, cast: Cast): Target | null {
  if (isPronoun(ground, run)) return meantByPronoun(ground, run.from, cast);
  const head = cutHead(ground, run, cast.namesIn(run));
  const asked = { run, head, cast, isSaid };
  return named(ground, asked) ?? described(ground, asked);
}

/** "who", not "WHO"; "his", not "his doctors". */
function isPronoun(ground: Ground, { from, to }: Run): boolean {
  const isAcronym = /^\p{Lu}{2,}$/u.test(writtenAt(ground, from));
  const isOwner = to - from > 1 && OWNER.test(wordAt(ground, from));
  return to - from <= 2 && PRONOUN.test(wordAt(ground, from)) && !isAcronym && !isOwner;
}

const OWNER = /^(?:his|her|their|its)$/;

type Asked = SourceRun & { readonly head: Run; readonly cast: Cast };

/** A name at the head ("Minister Ana Ito"), or set off by a comma ("the chair, Ana Ito"). */
function named(ground: Ground, { run, head, cast }: Asked): Target | null {
  const inside = cast.namesIn(run);
  const last = head.to - 1;
  const atHead = inside.find(({ from, to }) => from <= last && last < to);
  if (atHead && isOpener(ground, atHead, cast)) return null;
  if (atHead) return nameTarget(ground, cast.entityOf(atHead), head);
  const setOff = inside.find((name) => {
    const entity = cast.entityOf(name);
    return (
      name.from > head.to &&
      wordAt(ground, name.from - 1) !== "'s" &&
      (entity?.kind === 'person' || isRenamed(ground, name, { run, head })) &&
      !name.isPossessive &&
      startsPart(ground, name.from, run)
    );
  });
  const entity = setOff ? cast.entityOf(setOff) : null;
  return entity ? { entity } : null;
}

/** "Sellers of boats", "Shops and pubs": a plural whose only capital is the sentence's own. */
function isOpener(ground: Ground, name: Name, cast: Cast): boolean {
  const isPlural = name.words.length === 1 && /^\p{Lu}\p{Ll}+s$/u.test(name.text);
  const goesOn = /^(?:of|and|who)$/.test(wordAt(ground, name.to));
  const isLower = /^\p{Ll}/u.test(writtenAt(ground, name.to + 1));
  return isPlural && goesOn && isLower && (cast.entityOf(name)?.mentions.length ?? 1) === 1;
}

/** "the group that runs the docks, Tide Works" is Tide Works; "an inquiry, Tide Works" is not. */
function isRenamed(ground: Ground, name: Run, { run, head }: Pick<Asked, 'run' | 'head'>): boolean {
  const isNoun = organisationNouns.has(wordAt(ground, head.to - 1));
  return isNoun && name.to === run.to && wordAt(ground, name.from - 1) === ',';
}

/** Is there nothing but role words between the comma before the name and the name? */
function startsPart(ground: Ground, at: number, { from }: Run): boolean {
  for (let back = at - 1; back >= from; back -= 1) {
    const word = wordAt(ground, back);
    if (word === ',') return true;
    if (/^(?:of|for|at|from|in|by|with|to)$/.test(word)) return false;
  }
  return false;
}

/** An organisation keeps the small words around its name: "the US military". */
function nameTarget(ground: Ground, entity: Entity | null, head: Run): Target | null {
  if (entity) return { entity };
  return { phrase: withoutArticle(textOf(ground, head)), type: 'organisation' };
}

/** "the minister", "police", "a senior official", "the report", "the company". */
function described(ground: Ground, asked: Asked): Target | null {
  const { run, cast } = asked;
  const head = withoutAdverb(ground, asked.head);
  const noun = wordAt(ground, head.to - 1);
  const isDefinite = DETERMINER.test(wordAt(ground, head.from));
  const isRole = isDefinite || /^\p{Lu}/u.test(writtenAt(ground, run.from));
  const known = isRole ? cast.findByRole(noun, run.from, isDefinite) : null;
  if (known) return { entity: known };
  if (organisationNouns.has(noun)) return organisationTarget(ground, { ...asked, head });
  if (documentNouns.has(noun)) return documentTarget(ground, { ...asked, head });
  const aged = /^\p{N}+-year-old$/u.test(noun) ? cast.lastPerson(run.from, null) : null;
  if (aged) return { entity: aged };
  const opener = openingPerson(asked);
  if (opener) return { entity: opener };
  const isNamed = canBeSomebody(noun) || (asked.isSaid && isSomebody(ground, { ...asked, head }));
  return isNamed ? { phrase: phraseOf(ground, { ...asked, head }), type: 'unnamed' } : null;
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

/** "insiders", "one witness", "three bakers" may be a source; "the breakwater", "an" and "come" may not. */
function canBeSomebody(noun: string): boolean {
  return humanNouns.has(noun) || (AGENT.test(noun) && !THING.test(noun));
}

/** Things and events with the ending of those who do something. */
const THING =
  /(?:water|paper|letter|poster|number|river|weather|order|power|tower|computer|matter|answer|offer|cent(?:er|re)|theater|chapter|summer|winter|september|october|shelter|server|corridor|error|door|floor|factor|mirror|motor|sensor|tractor|plant|grant|restaurant|list|other|fever|cancer|whether)s?$/;

/** What people are called by what they do: "shopper", "strategist". */
const AGENT =
  /^\p{Ll}{3,}(?:er|or|ist|ian|ant|ee|men|man|women|woman|people|person)s?$|^(?:many|others|people|those)$/u;

/** "The company flatly" is the company. */
function withoutAdverb(ground: Ground, { from, to }: Run): Run {
  const isAdverb = (at: number): boolean =>
    /^(?:also|still|then|later|flat-out|\p{L}{3,}ly)$/u.test(wordAt(ground, at)) &&
    !humanNouns.has(wordAt(ground, at));
  let end = to;
  while (end > from + 1 && isAdverb(end - 1)) end -= 1;
  return { from, to: end };
}

function organisationTarget(ground: Ground, asked: Asked): Target {
  const { run, head, cast } = asked;
  const isBack = DETERMINER.test(wordAt(ground, head.from)) && isPlain(ground, head);
  const meant = isBack ? cast.lastOrganisation(run.from) : null;
  if (meant) return { entity: meant };
  const type = isPlain(ground, head) ? 'unnamed' : 'organisation';
  return { phrase: phraseOf(ground, asked), type };
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
  const speaker = isUtterance ? cast.whoStated(run.from) : null;
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
  return withArticle(textOf(ground, { from: run.from, to }));
}

const LONGEST_PHRASE = 12;
const PHRASE_END = /^(?:[,;:(—–]|who|flat-out|\p{L}{3,}ly)$/u;

/** "One senior official" is "a senior official" to those who read the list. */
function withArticle(phrase: string): string {
  return phrase.replace(/^One /u, 'a ').replace(/^a (?=[aeiou])/u, 'an ');
}

function withoutArticle(text: string): string {
  return text.replace(/^the /iu, '');
}
