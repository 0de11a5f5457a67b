/** Whom a pronoun means when it is the source of something said. */
import type { Ground } from '../ground';
import { firstFrom, sentenceRuns } from '../units';
import type { Cast } from './cast';
import type { Entity } from './entities';
import { findJoint } from './joint';
import type { Target } from './target';

/**
 * Who is meant by the pronoun at a piece; nobody where it cannot be told. "Ito opened the door. She said no."
 * gives Ito; an "I" or "we" of the text's own author gives nobody.
 */
export function meantByPronoun(ground: Ground, at: number, cast: Cast): readonly Target[] {
  const word = ground.lower[at] ?? '';
  if (/^(?:he|his)$/.test(word)) return asTargets(cast.lastPerson(at, 'male'));
  if (/^(?:she|her)$/.test(word)) return asTargets(cast.lastPerson(at, 'female'));
  if (/^(?:who|that|which)$/.test(word)) {
    const antecedent = asTargets(cast.endingBefore(at));
    return antecedent.length > 0 ? antecedent : amongWhom(ground, at, cast);
  }
  if (/^(?:it|its)$/.test(word)) return one(cast.lastIt(at));
  if (/^(?:they|their)$/.test(word)) return cast.lastGroup();
  return [];
}

/** "Ito and Roe are among pilots who said": the sentence's subject; nobody where it says no such thing. */
function amongWhom(ground: Ground, at: number, cast: Cast): readonly Target[] {
  const sentences = sentenceRuns(ground);
  const sentence = sentences[firstFrom(sentences, at + 1) - 1];
  if (!sentence) return [];
  const words = ground.lower.slice(sentence.from, at);
  const among = words.findLastIndex((word) => word === 'among');
  const isPlain = among > 0 && /^(?:are|were|is|was)$/.test(words[among - 1] ?? '');
  const isClose = at - sentence.from - among <= LONGEST_GROUP;
  if (!isPlain || !isClose) return [];
  const subject = { from: sentence.from, to: sentence.from + among - 1 };
  const [first] = cast.namesIn(subject);
  if (!first) return [];
  const run = { from: first.begin, to: subject.to };
  const joint = findJoint(ground, run, cast);
  return joint.length > 0
    ? joint.map((entity) => ({ entity }))
    : asTargets(cast.namesIn(run).length === 1 ? cast.entityOf(first) : null);
}

/** "among the largest retailers that": words from "among" to the pronoun. */
const LONGEST_GROUP = 5;

function asTargets(entity: Entity | null): readonly Target[] {
  return entity ? [{ entity }] : [];
}

function one(target: Target | null): readonly Target[] {
  return target ? [target] : [];
}
