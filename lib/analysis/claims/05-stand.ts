/** Pass 5: whether a sentence can be read on its own, and what it takes. */
import type { Claim, People, Span } from '../brief';
import { DANGLING_OPENERS } from '../lexicon/dangling-openers';
import type { Candidate } from './candidate';
import type { Voices } from './voices';

export type Standing = {
  /** The passage to show: the sentence, or what stands behind its attribution ("He said" cut off). */
  readonly span: Span;
  readonly meant: Claim['meant'];
  /** whole: stands as it is; labelled: with `meant`; dangling: a reader would ask "who?". */
  readonly kind: 'whole' | 'labelled' | 'dangling';
};

/** Between "he said" and what he said there may be "on Thursday that", not a clause of its own. */
const LOOSE = 24;
/** A clause of fewer words is not worth cutting out. */
const FEWEST_WORDS = 6;
/** A complement is no clause: "to a gain for shares", "from firms whose masts fell", "why it burned". */
const LEANS =
  /^(?:about|as|at|by|for|from|how|if|in|into|of|on|to|what|when|where|whether|which|who|why|with)\b/i;
const PRONOUN = /^(?:s?he|they|it|his|her|their|we|i|who)$/i;
const OPENING_WORD = /^[^\p{L}\p{N}]*([\p{L}’']+)/u;

/**
 * "He said on Tuesday the mill would close." stands as "the mill would close." where "he" is known; so does
 * "Her lawyer left" never, and "Meanwhile, it rained" never. "The mill closed." stands as it is.
 */
export function readStanding({ span, text }: Candidate, voices: Voices, people: People): Standing {
  if (!dangles(text)) return { span, meant: readMeant(span, text, voices, people), kind: 'whole' };
  const clause = findClause(span, text, voices);
  if (clause !== null) return { span: clause, meant: [], kind: 'whole' };
  const meant = readMeant(span, text, voices, people);
  const opensMeant = meant.some(({ start }) => start <= text.search(/\p{L}/u));
  return { span, meant, kind: opensMeant ? 'labelled' : 'dangling' };
}

/** Does the passage open with a pronoun or a connective that points back? */
function dangles(text: string): boolean {
  const word = OPENING_WORD.exec(text)?.[1] ?? '';
  return DANGLING_OPENERS.has(word.toLowerCase().replaceAll("'", '’'));
}

/** The reported words of a sentence that opens with their attribution, up to its full stop; null if none. */
function findClause(span: Span, text: string, voices: Voices): Span | null {
  for (const { content, cue, source, speaker } of voices.of(span.paragraph)) {
    const first = content.find((run) => run.paragraph === span.paragraph && run.start > span.start);
    if (speaker === null || first === undefined || first.start >= span.end) continue;
    if (span.end - first.end > 2) continue;
    const frame = [...(source ?? []), ...(cue ?? [])].filter(
      (run) =>
        run.paragraph === span.paragraph && run.start >= span.start && run.end <= first.start,
    );
    const covered = frame.reduce((sum, run) => sum + run.end - run.start, 0);
    if (frame.length < 2 || first.start - span.start - covered > LOOSE) continue;
    const clause = trimOpening(text.slice(first.start - span.start));
    if (!isClause(clause)) continue;
    return { ...span, start: span.end - clause.length };
  }
  return null;
}

function isClause(text: string): boolean {
  return text.split(' ').length >= FEWEST_WORDS && !dangles(text) && !LEANS.test(text);
}

/** Without the "that" which binds the clause to its verb. */
function trimOpening(clause: string): string {
  return clause.replace(/^that\s+/, '');
}

/** Labels for the pronouns of a passage whose speaker is known: "he" in "…, he said". Offsets into its text. */
function readMeant(span: Span, text: string, voices: Voices, people: People): Claim['meant'] {
  return voices.of(span.paragraph).flatMap(({ source, speaker }) => {
    const name = people.sources.find(({ id }) => id === speaker)?.name;
    const run = source?.[0];
    if (name === undefined || run === undefined) return [];
    if (run.paragraph !== span.paragraph || run.start < span.start || run.end > span.end) return [];
    const [start, end] = [run.start - span.start, run.end - span.start];
    return PRONOUN.test(text.slice(start, end)) ? [{ start, end, name }] : [];
  });
}
