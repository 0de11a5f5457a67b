/** Whom the words of a source mean: a named one, a phrase that names nobody, or not known. */
import { isAbroad, isDeterminer, pronounAt } from '../abroad';
import { organisationNouns } from '../word-sets';
import type { Ground, Run } from '../ground';
import { isCapital, textOf, wordAt, writtenAt } from '../ground';
import { canBeSomebody, described, withoutAdverb, withoutArticle } from './described';
import type { Asked, SourceRun } from './described';
import { cutHead } from './head';
import type { Entity } from './entity';
import { findJoint } from './joint';
import { meantByPronoun } from './pronouns';
import { isSurelyPerson } from './cast';
import type { Cast } from './cast';
import type { Name } from './name';
import { METONYM } from './standing';
import type { Target } from './target';

const PRONOUN = /^(?:he|she|they|it|i|we|who|that|which|his|her|their|its)$/;

/** Who is meant by one source run: several where they are named side by side, none where nobody can tell. */
export function targetsOf(
  ground: Ground,
  { run: found, isSaid }: SourceRun,
  cast: Cast,
): readonly Target[] {
  const run = { from: cast.beginOfName(found.from), to: found.to };
  if (isPronoun(ground, run)) return meantByPronoun(ground, run.from, cast);
  // "In an interview with The Harbour Review she recalled": the words before are none of hers.
  const isLast = run.to - run.from > 2 && /^(?:he|she)$/.test(wordAt(ground, run.to - 1));
  if (isLast) return meantByPronoun(ground, run.to - 1, cast);
  const joint = isBoth(ground, run) ? cast.lastPair(run.from) : findJoint(ground, run, cast);
  if (joint.length > 0) return joint.map((entity) => ({ entity }));
  const head = cutHead(ground, run, cast.namesIn(run));
  const asked = { run, head, cast, isSaid };
  const twice = withTwoRoles(ground, asked);
  if (twice) return [{ entity: twice }];
  const one = namedLast(ground, run, cast) ?? named(ground, asked) ?? described(ground, asked);
  return one ? [one] : [];
}

/** "Both men", "the couple": two who were named before; "both sides" may be anybody. */
function isBoth(ground: Ground, { from, to }: Run): boolean {
  const isPair =
    wordAt(ground, from) === 'the' && /^(?:pair|couple|duo)$/.test(wordAt(ground, from + 1));
  if (to - from === 2 && isPair) return true;
  return (
    to - from === 2 &&
    wordAt(ground, from) === 'both' &&
    /^(?:men|women|candidates|leaders|players|senators|ministers|lawmakers)$/.test(
      wordAt(ground, from + 1),
    )
  );
}

/** "lead author and Leeds geologist Ana Ito" is one, "the mayor and Ana Ito" are two. */
function withTwoRoles(ground: Ground, { run, head, cast }: Asked): Entity | null {
  const hasArticle = /^(?:the|a|an|his|her|their|its)$/.test(wordAt(ground, run.from));
  const isRole = canBeSomebody(wordAt(ground, head.to - 1));
  if (hasArticle || !isRole || wordAt(ground, head.to) !== 'and') return null;
  const end = cutEnd(ground, run);
  const name = cast.namesIn({ from: head.to, to: run.to }).find(({ to }) => to === end);
  const entity = name ? cast.entityOf(name) : null;
  return entity && entity.kind === 'person' && isSurelyPerson(entity) ? entity : null;
}

/** Where the run ends, or its first comma. */
function cutEnd(ground: Ground, { from, to }: Run): number {
  const comma = ground.lower.slice(from, to).indexOf(',');
  return comma < 0 ? to : from + comma;
}

/** "who", not "WHO"; "his", not "his doctors". */
function isPronoun(ground: Ground, { from, to }: Run): boolean {
  const isAcronym = /^\p{Lu}{2,}$/u.test(writtenAt(ground, from));
  const isOwner = to - from > 1 && OWNER.test(wordAt(ground, from));
  if (to - from === 1 && pronounAt(ground, from) !== null) return true;
  return to - from <= 2 && PRONOUN.test(wordAt(ground, from)) && !isAcronym && !isOwner;
}

const OWNER = /^(?:his|her|their|its)$/;

/** A name at the head ("Minister Ana Ito"), or set off by a comma ("the chair, Ana Ito"). */
function named(ground: Ground, { run, head, cast }: Asked): Target | null {
  const inside = cast.namesIn(run);
  const last = withoutAdverb(ground, head).to - 1;
  const atHead = inside.find(({ from, to }) => from <= last && last < to);
  if (atHead && isOpener(ground, atHead, cast)) return null;
  const owned = inside.find((name) => isOwnedRole(ground, name, run));
  const holder = owned ? cast.entityOf(owned) : null;
  if (holder?.kind === 'person') return { entity: holder };
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
  const found = setOff ?? inside.find((name) => endsRole(ground, name, { run, head }));
  const entity = found ? cast.entityOf(found) : null;
  return entity ? { entity } : null;
}

/** "der für die Aufsicht zuständige Vizechef Ken Roe": a person's name of two words that a run with an article ends in. */
function namedLast(ground: Ground, { from, to }: Run, cast: Cast): Target | null {
  if (!isAbroad(ground) || !isDeterminer(ground, from)) return null;
  const end = wordAt(ground, to - 1) === '.' ? to - 1 : to;
  const name = cast.namesIn({ from, to }).find((one) => one.to === end && one.words.length > 1);
  const entity = name ? cast.entityOf(name) : null;
  return entity?.kind === 'person' ? { entity } : null;
}

/** "the envoy to Marlow Kurt Roe": a name at the end, right behind another that the role ends in. */
function endsRole(ground: Ground, name: Name, { run, head }: Pick<Asked, 'run' | 'head'>): boolean {
  const isBeside = isCapital(ground, name.begin - 1) && name.begin > head.to + 1;
  return isBeside && name.to === run.to && name.words.length > 1 && !name.isPossessive;
}

/** "the Bank of Leeds's chief economist, Ken Roe": whoever stands at the end, not the house whose role it is. */
function isOwnedRole(ground: Ground, { begin, to }: Name, run: Run): boolean {
  const words = ground.lower.slice(run.from, begin);
  const end = wordAt(ground, run.to - 1) === '.' ? run.to - 1 : run.to;
  const isLast = to === end && words.at(-1) === ',' && canBeSomebody(words.at(-2) ?? '');
  return isLast && words.includes("'s") && !words.includes('who');
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
  return name.to === run.to && organisationNouns.has(wordAt(ground, head.to - 1));
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
  if (entity && METONYM.test(entity.name)) return { phrase: entity.name, type: 'unnamed' };
  if (entity) return { entity };
  return { phrase: withoutArticle(textOf(ground, head)), type: 'organisation' };
}
