/** The head of a source phrase: what is left of its first comma or preposition. */
import type { Ground, Run } from '../ground';
import { wordAt } from '../ground';
import { organisationWords } from '../word-sets';
import type { Name } from './names';

const CUT =
  /^(?:[,;:([—–"“”]|who|whom|whose|which|that|of|for|in|at|from|with|on|to|and|as|about|by)$/u;

/** The run up to the cut: "a spokesman for the bank" gives "a spokesman". Never empty unless the run is. */
export function cutHead(ground: Ground, { from, to }: Run, names: readonly Name[]): Run {
  for (let at = from + 1; at < to; at += 1) {
    if (names.some((name) => name.begin < at && at < name.to)) continue;
    const word = wordAt(ground, at);
    if (word === "'s" && at === to - 1) return { from, to: at };
    if (!CUT.test(word)) continue;
    const isName = /^(?:of|for)$/.test(word) && organisationWords.has(wordAt(ground, at - 1));
    if (!isName || wordAt(ground, at + 1) === '') return { from, to: at };
  }
  return { from, to };
}
