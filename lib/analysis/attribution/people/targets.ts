/** Whom the words of a source mean: a named one, a phrase that names nobody, or not known. */
import { documentNouns, humanNouns, organisationNouns } from '../word-sets';
import type { Ground, Run } from '../ground';
import { textOf, wordAt, writtenAt } from '../ground';
import { cutHead } from './head';
import type { Entity } from './entities';
import { meantByPronoun } from './pronouns';
import type { Cast } from './cast';
import type { Target } from './target';

const PRONOUN = /^(?:he|she|they|it|i|we|who|his|her|their|its)$/;
const DETERMINER = /^(?:the|this|that|these|those)$/;

/** The target of one source run; null where nobody can tell. `cast` knows who spoke before. */
export function targetOf(ground: Ground, run: Run, cast: Cast): Target | null {
  if (run.to - run.from <= 2 && PRONOUN.test(wordAt(ground, run.from))) {
    return meantByPronoun(ground, run.from, cast);
  }
  const head = cutHead(ground, run, cast.namesIn(run));
  return named(ground, { run, head, cast }) ?? described(ground, { run, head, cast });
}

type Asked = { readonly run: Run; readonly head: Run; readonly cast: Cast };

/** A name at the head ("Minister Ana Ito"), or set off by a comma ("the chair, Ana Ito"). */
function named(ground: Ground, { run, head, cast }: Asked): Target | null {
  const inside = cast.namesIn(run);
  const last = head.to - 1;
  const atHead = inside.find(({ from, to }) => from <= last && last < to);
  if (atHead) return nameTarget(ground, cast.entityOf(atHead), head);
  const setOff = inside.find((name) => {
    const entity = cast.entityOf(name);
    return (
      name.from > head.to &&
      wordAt(ground, name.from - 1) !== "'s" &&
      entity?.kind === 'person' &&
      !name.isPossessive &&
      startsPart(ground, name.from, run)
    );
  });
  const entity = setOff ? cast.entityOf(setOff) : null;
  return entity ? { entity } : null;
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
  const { run, head, cast } = asked;
  const noun = wordAt(ground, head.to - 1);
  const isDefinite = DETERMINER.test(wordAt(ground, head.from));
  const isRole = isDefinite || /^\p{Lu}/u.test(writtenAt(ground, run.from));
  const known = isRole ? cast.findByRole(noun, run.from, isDefinite) : null;
  if (known) return { entity: known };
  if (organisationNouns.has(noun)) return organisationTarget(ground, asked);
  if (documentNouns.has(noun)) return documentTarget(ground, asked);
  const aged = /^\p{N}+-year-old$/u.test(noun) ? cast.lastPerson(run.from, null) : null;
  if (aged) return { entity: aged };
  return canBeSomebody(noun) ? { phrase: phraseOf(ground, asked), type: 'unnamed' } : null;
}

/** Any common noun may be a source ("insiders", "one witness"); a capital or a mark alone may not. */
function canBeSomebody(noun: string): boolean {
  return humanNouns.has(noun) || (/^\p{Ll}{3}/u.test(noun) && !NOBODY.test(noun));
}

const NOBODY = /^(?:please|there|that|this|here|which|what|then|some|one|all|both)$/;

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
  const isUtterance = UTTERANCE.test(wordAt(ground, head.to - 1));
  const speaker = isUtterance ? cast.whoStated(run.from) : null;
  if (speaker) return speaker;
  return { phrase: withoutArticle(textOf(ground, head)), type: 'document' };
}

/** Documents that speak for whoever put them out. */
const UTTERANCE = /^(?:statement|release|post|tweet|letter|email|memo|order)$/;

/** The phrase up to the first comma, as a name for somebody without one. */
function phraseOf(ground: Ground, { run, head }: Asked): string {
  let to = head.to;
  while (to < run.to && !/^[,;:(—–]$/u.test(wordAt(ground, to)) && to - run.from < LONGEST_PHRASE)
    to += 1;
  return textOf(ground, { from: run.from, to });
}

const LONGEST_PHRASE = 12;

function withoutArticle(text: string): string {
  return text.replace(/^the /iu, '');
}
