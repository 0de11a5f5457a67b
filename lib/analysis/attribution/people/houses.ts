/** Which organisation "the company", "the label", "the news agency", "it" and "the statement" mean. */
import type { Ground } from '../ground';
import { paragraphAt } from '../ground';
import { sentenceAt } from '../units';
import type { Cast } from './cast';
import type { Entity } from './entity';
import { holds } from './held';
import type { Office } from './held';
import { canBeMeant } from './standing';
import type { Target } from './target';

/**
 * "the label": the organisation that the page calls one, or whose name ends in the noun ("the news agency" is the
 * Harbour News Agency), named last before the piece; null where none is.
 */
export function houseCalled(cast: Cast, office: Office, at: number): Entity | null {
  const fits = ({ kind, roles, words }: Entity): boolean =>
    kind === 'organisation' &&
    (roles.some((role) => holds(role, office)) ||
      (words.length > 1 && words.some((word) => word.toLowerCase() === office.noun)));
  return cast.lastMentioned(at, fits, Infinity);
}

/**
 * "the company": the organisation that spoke last nearby, else the one named last; a place ("plants in Malaysia")
 * says nothing.
 */
export function lastHouse(ground: Ground, cast: Cast, at: number): Entity | null {
  const speaker = cast.spokenNear(at);
  if (speaker && 'entity' in speaker && speaker.entity.kind === 'organisation') {
    return speaker.entity;
  }
  const canSpeak = (entity: Entity): boolean =>
    entity.kind === 'organisation' && canBeMeant(ground, entity);
  return cast.lastMentioned(at, canSpeak, 1);
}

/** Whose statement "the statement" is: who spoke last nearby, else who was named last. */
export function whoStated(cast: Cast, at: number): Target | null {
  const named = cast.spokenNear(at) ?? cast.lastMentioned(at, () => true, 1);
  return named && 'mentions' in named ? { entity: named } : named;
}

/**
 * "it": the organisation with which the sentence before begins, else the one, named or not, or the document that
 * spoke last nearby, else the one named last.
 */
export function meantByIt(ground: Ground, cast: Cast, at: number): Target | null {
  const subject = houseBefore(ground, cast, at);
  if (subject) return { entity: subject };
  const last = cast.spokenNear(at);
  if (last && isNoPerson(last)) return last;
  const entity = lastHouse(ground, cast, at);
  return entity ? { entity } : null;
}

/** "the council", "the court": not just any house, but one that is called so. */
export function isKindOfItsOwn(noun: string): boolean {
  return OF_ITS_OWN_KIND.test(noun);
}

const OF_ITS_OWN_KIND =
  /^(?:administration|alliance|bloc|church|council|courts?|embassy|government|hospital|inspectorate|legislature|military|ministry|museum|parliament|police|regime|school|tribunal|university)$/;

/** The organisation with which the sentence before begins, in the same paragraph; null where there is none. */
function houseBefore(ground: Ground, cast: Cast, at: number): Entity | null {
  const before = sentenceAt(ground, at, 1);
  if (!before || paragraphAt(ground, at) !== paragraphAt(ground, before.from)) return null;
  const [name] = cast.namesIn(before);
  const isFirst = name && !name.isPossessive && name.begin - before.from <= 1;
  const entity = isFirst ? cast.entityOf(name) : null;
  return entity?.kind === 'organisation' ? entity : null;
}

function isNoPerson(target: Target): boolean {
  const type = 'entity' in target ? target.entity.kind : target.type;
  return type === 'organisation' || type === 'document';
}
