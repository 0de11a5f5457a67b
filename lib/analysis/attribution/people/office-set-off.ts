/** Offices that stand before a name, with the house or place they are of. */
import type { Ground, Run } from '../ground';
import { paragraphAt, wordAt, writtenAt } from '../ground';
import { humanNouns, sayingVerbs } from '../word-sets';
import { isClauseEnd, isFiniteVerb } from './clause-end';

/**
 * "The deputy leader of Leeds City Council, Ken Roe,": an office with the house or place it is of, where a sentence or
 * the words behind a verb of saying begin with it. "A cut to the pay of the crews of Leeds, Ken Roe said" has none.
 */
export function officeSetOff(ground: Ground, comma: number): Run | null {
  const paragraph = paragraphAt(ground, comma);
  for (let at = comma - 1; at > comma - LONGEST_OFFICE; at -= 1) {
    const word = writtenAt(ground, at);
    if (paragraphAt(ground, at) !== paragraph || isClauseEnd(ground, at)) return null;
    if (isFiniteVerb(word) || STOP_OF_OFFICE.test(word)) return null;
    if (!/^(?:the|an?)$/.test(wordAt(ground, at)) || !opensPhrase(ground, at)) continue;
    const link = ground.lower.slice(at + 1, comma).findIndex((one) => /^(?:of|for|at)$/.test(one));
    const noun = at + link;
    const isOffice = humanNouns.has(wordAt(ground, noun)) || isHead(ground, noun);
    return link > 0 && isOffice ? { from: at + 1, to: comma } : null;
  }
  return null;
}

const LONGEST_OFFICE = 12;
const STOP_OF_OFFICE = /^(?:to|by|with|from|as|than|while|when|that|if|but|because)$/;

/** At the beginning of a sentence, behind a verb of saying or a mark. */
function opensPhrase(ground: Ground, at: number): boolean {
  const before = wordAt(ground, at - 1);
  const isFirst = paragraphAt(ground, at - 1) !== paragraphAt(ground, at);
  return isFirst || /^[.!?,”"“:]$/u.test(before) || sayingVerbs.has(before);
}

/** "head of the harbour bureau" is a role, "a head above the others" is none. */
export function isHead(ground: Ground, at: number): boolean {
  return wordAt(ground, at) === 'head' && /^(?:of|for)$/.test(wordAt(ground, at + 1));
}
