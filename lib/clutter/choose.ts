/** From candidates to a verdict: the outermost blocks that are clutter, gates left in place. */
import type { Candidate } from './candidates';
import { firstWords } from './first-words';
import type { ClutterBlock, ClutterVerdict, Layout } from './verdict';
import { nameKind } from './kind';
import { scoreCandidate } from './score';

/** From this score on a block is hidden. */
const THRESHOLD = 0.5;

export function* chooseBlocks(
  candidates: readonly Candidate[],
  _layout: Layout | null,
): Generator<void, ClutterVerdict> {
  const hide: ClutterBlock[] = [];
  for (const [at, candidate] of candidates.entries()) {
    if (at % 20 === 19) yield;
    const { element } = candidate;
    if (hide.some((block) => block.element.contains(element))) continue;
    const score = scoreCandidate(candidate);
    if (score < THRESHOLD) continue;
    hide.push({ element, kind: nameKind(candidate), words: firstWords(candidate), score });
  }
  return { hide, gates: [] };
}
