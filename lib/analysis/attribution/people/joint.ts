/** Sources of several people: "Strand and Loew said", "Pepsi, Costco and the maker Winnebago". */
import { humanNouns } from '../word-sets';
import type { Ground, Run } from '../ground';
import { wordAt, writtenAt } from '../ground';
import type { Cast } from './cast';
import type { Entity } from './entity';
import type { Name } from './name';

/** Words of a role that may stand between "and" and the next name. */
const LONGEST_ROLE = 5;

/**
 * All who are named side by side from the beginning of the run; none unless there are at least two. "Ana Ito,
 * mayor of Leeds and Hull" and "Ana Ito, Ken Roe's deputy" name one speaker only.
 */
export function findJoint(ground: Ground, run: Run, cast: Cast): readonly Entity[] {
  const names = cast.namesIn(run);
  const [first] = names;
  if (!first || names.length < 2 || !leadsTo(ground, run.from, first)) return [];
  const joined = sideBySide(ground, names);
  return endsPhrase(ground, joined.at(-1) ?? first, run) ? several(joined, cast) : [];
}

/** The same at the beginning of a clause: "Ito and Roe have met". */
export function jointFrom(ground: Ground, clause: Run, cast: Cast): readonly Entity[] {
  return several(sideBySide(ground, cast.namesIn(clause)), cast);
}

/** At least two different ones; else none. */
function several(joined: readonly Name[], cast: Cast): readonly Entity[] {
  const entities = new Set(joined.map((name) => cast.entityOf(name)));
  const known = [...entities].filter((entity) => entity !== null);
  return known.length > 1 ? known : [];
}

/** The names up to the last that a comma or "and" joins; only the first where there is no "and". */
function sideBySide(ground: Ground, names: readonly Name[]): readonly Name[] {
  let hasAnd = false;
  let count = 1;
  for (const name of names.slice(1)) {
    const before = names[count - 1];
    const joint = before && !name.isPossessive ? jointAt(ground, before, name) : null;
    if (joint === null) break;
    hasAnd ||= joint === 'and';
    count += 1;
  }
  return names.slice(0, hasAnd ? count : 1);
}

/** "Ito and Roe" ends in a name, "Ito and Harbour Board officials" does not. */
function endsPhrase(ground: Ground, { to }: Name, run: Run): boolean {
  return (
    to >= run.to ||
    !/^\p{L}/u.test(writtenAt(ground, to)) ||
    /^(?:of|who|both|all)$/.test(wordAt(ground, to))
  );
}

/** Nothing but role words from here to the name. */
function leadsTo(ground: Ground, from: number, name: Name): boolean {
  return name.begin - from <= LONGEST_ROLE && isRole(ground, { from, to: name.begin });
}

/** How two names are joined: by a comma, by "and", or not. */
function jointAt(ground: Ground, before: Name, name: Name): ',' | 'and' | null {
  let at = before.to;
  const isComma = wordAt(ground, at) === ',';
  if (isComma) at += 1;
  const isAnd = /^(?:and|&)$/.test(wordAt(ground, at));
  if (isAnd) at += 1;
  if ((!isComma && !isAnd) || name.begin < at) return null;
  if (name.begin - at > LONGEST_ROLE || !isRole(ground, { from: at, to: name.begin })) return null;
  return isAnd ? 'and' : ',';
}

/** "the recreational vehicle-maker", "congresswoman", "Sen."; empty for a bare name. */
function isRole(ground: Ground, { from, to }: Run): boolean {
  if (from >= to) return true;
  for (let at = from; at < to; at += 1) {
    if (!/^[\p{L}.-]+$/u.test(writtenAt(ground, at))) return false;
    if (/^(?:of|for|from|in|at|by|with|to|on|who|which|that|whose)$/.test(wordAt(ground, at)))
      return false;
  }
  const last = wordAt(ground, to - 1);
  return /^(?:the|a|an|both)$/.test(last) || humanNouns.has(last) || last.endsWith('-maker');
}
