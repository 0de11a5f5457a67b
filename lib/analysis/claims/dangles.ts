/** Whether a passage leans on what stands before it. */
import { DANGLING_OPENERS } from '../lexicon/dangling-openers';

const OPENING_WORD = /^[^\p{L}\p{N}]*([\p{L}’']+)/u;

/** Does it open with a pronoun or a connective that points back? "He left" does, "Helen left" does not. */
export function dangles(text: string): boolean {
  const word = OPENING_WORD.exec(text)?.[1] ?? '';
  return DANGLING_OPENERS.has(word.toLowerCase().replaceAll("'", '’'));
}
