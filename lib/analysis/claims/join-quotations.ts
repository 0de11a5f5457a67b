/** Chosen sentences that one quotation holds are one claim: "“We have looked. The wall will fall,” Ms Ito said." */
import type { Candidate } from './candidate';
import { shareQuotation } from './marks';

/** More words are no claim that a glance takes in: then each sentence stands for itself. */
const MOST_WORDS = 60;

/** A run of candidates, by their indices, first and last the same for a single one; `best` was chosen first. */
export type Passage = { readonly first: number; readonly last: number; readonly best: number };

/** The chosen indices, best first, as passages in the same order. */
export function joinQuotations(
  candidates: readonly Candidate[],
  chosen: readonly number[],
): readonly Passage[] {
  const passages: Passage[] = [];
  for (const index of chosen) {
    const at = passages.findIndex((passage) => goesWith(candidates, passage, index));
    const known = passages[at];
    if (!known) passages.push({ first: index, last: index, best: index });
    else {
      const first = Math.min(known.first, index);
      passages[at] = { ...known, first, last: Math.max(known.last, index) };
    }
  }
  return passages;
}

function goesWith(
  candidates: readonly Candidate[],
  { first, last }: Passage,
  index: number,
): boolean {
  const [from, to] = index < first ? [index, first] : [last, index];
  const [one, other] = [candidates[from], candidates[to]];
  if (!one || !other || to - from !== 1 || first !== last) return false;
  const isBeside = one.span.paragraph === other.span.paragraph && other.place === one.place + 1;
  const isShort = one.words.length + other.words.length <= MOST_WORDS;
  return isBeside && isShort && shareQuotation(one.text, other.text);
}
