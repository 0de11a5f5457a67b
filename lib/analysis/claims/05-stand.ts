/** Pass 5: whether a sentence can be read on its own, and what it takes. */
import type { Claim, People, Span } from '../brief';
import type { Candidate } from './candidate';
import { findClause } from './clause';
import { findPointer, opensWithTie } from './dangles';
import type { Voices } from './voices';

export type Standing = {
  /** The passage to show: the sentence, or what stands behind its attribution ("He said" cut off). */
  readonly span: Span;
  readonly meant: Claim['meant'];
  /**
   * whole: stands as it is; labelled: with `meant`; tied: understood, but said as part of a longer thought;
   * dangling: a reader would ask "who?" or "but what?".
   */
  readonly kind: 'whole' | 'labelled' | 'tied' | 'dangling';
};

/** Not "who": whom it means stands before it. */
const PRONOUN = /^(?:s?he|they|it|his|her|their|we|i)$/i;

/**
 * "He said on Tuesday the mill would close." stands as "the mill would close." where "he" is known; so does
 * "Her lawyer left" never. "The mill closed." stands as it is, "But the mill closed." does not, nor does "After a
 * year, he closed the mill." where nobody knows him.
 */
export function readStanding({ span, text }: Candidate, voices: Voices, people: People): Standing {
  const pronoun = findPointer(text);
  const meant = readMeant(span, text, voices, people);
  if (pronoun === null) return { span, meant, kind: opensWithTie(text) ? 'tied' : 'whole' };
  const clause = findClause(span, text, voices);
  if (clause !== null) return { span: clause, meant: [], kind: 'whole' };
  const isMeant = meant.some(({ start, end }) => start <= pronoun && pronoun <= end);
  return { span, meant, kind: isMeant ? 'labelled' : 'dangling' };
}

/**
 * Labels for the pronouns of a passage whose speaker is known and not named before: "he" in "…, he said", not in "Mr
 * Roe left, he said". Offsets into its text.
 */
function readMeant(span: Span, text: string, voices: Voices, people: People): Claim['meant'] {
  return voices.of(span.paragraph).flatMap(({ source, speaker }) => {
    const name = people.sources.find(({ id }) => id === speaker)?.name;
    const run = source?.[0];
    if (name === undefined || run === undefined) return [];
    if (run.paragraph !== span.paragraph || run.start < span.start || run.end > span.end) return [];
    const [start, end] = [run.start - span.start, run.end - span.start];
    const isNamed = text.slice(0, start).includes(lastWord(name));
    return PRONOUN.test(text.slice(start, end)) && !isNamed ? [{ start, end, name }] : [];
  });
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}
