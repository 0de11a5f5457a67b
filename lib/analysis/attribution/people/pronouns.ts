/** Whom a pronoun means when it is the source of something said. */
import { pronounAt } from '../abroad';
import type { Ground } from '../ground';
import { FUNCTION_WORDS } from '../../lexicon/function-words';
import { paragraphAt, textOf, wordAt } from '../ground';
import { sentenceAt } from '../units';
import type { Cast } from './cast';
import { canBeSomebody, withoutArticle } from './described';
import type { Entity } from './entity';
import { meantByIt } from './houses';
import { findJoint, jointFrom } from './joint';
import type { Target } from './target';

/**
 * Who is meant by the pronoun at a piece; nobody where it cannot be told. "Ito opened the door. She said no."
 * gives Ito; an "I" or "we" of the text's own author gives nobody.
 */
export function meantByPronoun(ground: Ground, at: number, cast: Cast): readonly Target[] {
  const word = pronounAt(ground, at) ?? ground.lower[at] ?? '';
  if (/^(?:he|his)$/.test(word)) return asTargets(cast.lastPerson(at, 'male'));
  if (/^(?:she|her)$/.test(word)) return asTargets(cast.lastPerson(at, 'female'));
  if (/^(?:who|that|which)$/.test(word)) {
    const antecedent = asTargets(cast.endingBefore(at));
    const meant = antecedent.length > 0 ? antecedent : amongWhom(ground, at, cast);
    const noun = wordAt(ground, at - 1) === ',' ? at - 1 : at;
    return meant.length > 0 || word !== 'who' ? meant : unnamedBefore(ground, noun, cast);
  }
  if (/^(?:it|its)$/.test(word)) return one(meantByIt(ground, cast, at));
  if (/^(?:they|their)$/.test(word)) return theyAre(ground, at, cast);
  return [];
}

/** The several with whom an earlier sentence of the paragraph begins, else the last group that spoke. */
function theyAre(ground: Ground, at: number, cast: Cast): readonly Target[] {
  const begin = ground.begins[paragraphAt(ground, at)] ?? 0;
  for (let back = 1; back <= SENTENCES_BACK; back += 1) {
    const sentence = sentenceAt(ground, at, back);
    if (!sentence || sentence.from < begin) break;
    const [first] = cast.namesIn(sentence);
    if (!first || first.begin - sentence.from > 2) continue;
    const joint = jointFrom(ground, { from: first.begin, to: sentence.to }, cast);
    if (joint.length > 0) return joint.map((entity) => ({ entity }));
    if (wordAt(ground, first.to) === 'and') return asTargets(cast.entityOf(first));
  }
  return cast.lastGroup();
}

/** Nobody carries "they" further. */
const SENTENCES_BACK = 5;

/** "Ito and Roe are among pilots who said": the sentence's subject; nobody where it says no such thing. */
function amongWhom(ground: Ground, at: number, cast: Cast): readonly Target[] {
  const sentence = sentenceAt(ground, at);
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

/**
 * "a career officer who described it", "the crews, who": the noun right before, or whose name it is told of ("Ana Ito, a
 * pilot, who"); nobody where it is no human.
 */
function unnamedBefore(ground: Ground, at: number, cast: Cast): readonly Target[] {
  if (!canBeSomebody(wordAt(ground, at - 1))) return [];
  const named = apposedTo(ground, at, cast);
  if (named) return [{ entity: named }];
  const from = determinerBefore(ground, at - 1) ?? at - 1;
  return [{ phrase: withoutArticle(textOf(ground, { from, to: at })), type: 'unnamed' }];
}

/** "Ana Ito, the port's chief pilot, who": the one whose name stands before the comma of what is told of her. */
function apposedTo(ground: Ground, noun: number, cast: Cast): Entity | null {
  for (let at = noun - 1; at > noun - LONGEST_ASIDE; at -= 1) {
    if (wordAt(ground, at) === ',') return cast.endingBefore(at);
    if (/^[.!?;:"“”]$/u.test(wordAt(ground, at))) return null;
  }
  return null;
}

const LONGEST_ASIDE = 10;

/** The article before the noun, with nothing but words of its own between; null where there is none near. */
function determinerBefore(ground: Ground, noun: number): number | null {
  for (let at = noun - 1; at > noun - LONGEST_NOUN; at -= 1) {
    if (paragraphAt(ground, at) !== paragraphAt(ground, noun)) return null;
    if (/^(?:an?|the|some|many|two|three|several)$/.test(wordAt(ground, at))) return at;
    const isWord = /^[\p{L}\p{N}-]+$/u.test(wordAt(ground, at));
    if (!isWord || FUNCTION_WORDS.has(wordAt(ground, at))) return null;
  }
  return null;
}

const LONGEST_NOUN = 5;

/** "among the largest retailers that": words from "among" to the pronoun. */
const LONGEST_GROUP = 5;

function asTargets(entity: Entity | null): readonly Target[] {
  return entity ? [{ entity }] : [];
}

function one(target: Target | null): readonly Target[] {
  return target ? [target] : [];
}
