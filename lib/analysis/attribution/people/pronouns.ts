/** Whom a pronoun means when it is the source of something said. */
import type { Ground } from '../ground';
import type { Cast } from './cast';
import type { Target } from './target';

/**
 * The target of the pronoun at a piece; null where it cannot be told. "Ito opened the door. She said no."
 * gives Ito; an "I" or "we" of the text's own author gives null.
 */
export function meantByPronoun(ground: Ground, at: number, cast: Cast): Target | null {
  const word = ground.lower[at] ?? '';
  if (/^(?:he|his)$/.test(word)) return asTarget(cast.lastPerson(at, 'male'));
  if (/^(?:she|her)$/.test(word)) return asTarget(cast.lastPerson(at, 'female'));
  if (/^(?:who|that|which)$/.test(word)) return asTarget(cast.endingBefore(at));
  if (/^(?:it|its)$/.test(word)) return cast.lastIt(at);
  if (/^(?:they|their)$/.test(word)) return cast.lastGroup();
  return null;
}

function asTarget(entity: ReturnType<Cast['lastPerson']>): Target | null {
  return entity ? { entity } : null;
}
