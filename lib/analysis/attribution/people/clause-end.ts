/** Where words told of somebody end: at a mark, at "who", before a verb. */
import type { Ground } from '../ground';
import { wordAt, writtenAt } from '../ground';
import { sayingVerbs } from '../word-sets';

/** A mark or a relative pronoun; the stop of "St. Ives" and of initials is none. */
export function isClauseEnd(ground: Ground, at: number): boolean {
  const word = wordAt(ground, at);
  if (word === '.') return !INITIALS.test(writtenAt(ground, at - 1));
  return /^(?:[,;:()"“”—–―]|who|which|whose)$/u.test(word);
}

const INITIALS = /^(?:\p{Lu}|\p{Lu}\.\p{Lu}|Gov|Sen|Rep|St|Dr|Inc|Corp|Co)$/u;

/** "said", "says" and "is"; "secretary of state" and "call centre manager" have none. */
export function isFiniteVerb(word: string): boolean {
  return (
    (sayingVerbs.has(word) && /(?:s|ed|d|ote|old|say)$/.test(word)) ||
    /^(?:is|was|are|were|has|have|had|will|would|could|did|does)$/.test(word)
  );
}
