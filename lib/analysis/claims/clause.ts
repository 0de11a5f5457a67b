/** The clause of a sentence that stands without the attribution before it. */
import type { Attribution, Span } from '../brief';
import { ASSERTING_VERBS } from '../lexicon/asserting-verbs';
import { verbForms } from '../lexicon/verb-forms';
import { dangles } from './dangles';
import type { Voices } from './voices';

/** Between "he said" and what he said there may be "on Thursday that", not a clause of its own. */
const LOOSE = 24;
/** A clause of fewer words is not worth cutting out. */
const FEWEST_WORDS = 6;
/** A complement is no clause: "to a gain for shares", "from firms whose masts fell", "why it burned". */
const LEANS =
  /^(?:about|as|at|by|for|from|how|if|in|into|of|on|to|what|when|where|whether|which|who|why|with|without)\b/i;
/**
 * What was denied, or said by nobody, is no claim of its speaker's; and "accused ministers of hiding it", "warned
 * voters not to wait" leave no clause behind.
 */
const ASSERTING = new Set(ASSERTING_VERBS.flatMap((verb) => verbForms(verb).map(([form]) => form)));
const NEGATED =
  /\b(?:not|never|nobody|no one|neither|nor|without|declined|refused|failed)\b|n[’']t\b/i;
/** "Points to what was lost": what follows is no clause either. */
const LEADS_ON = /\b(?:about|as|at|by|for|from|in|into|of|on|to|with)\s+["“]?$/i;
/** Verbs that take a thing too: "announced a new mill" leaves no clause behind, "announced the mill would close" does. */
const WITH_THINGS =
  /\b(?:acknowledge|admit|announce|claim|confirm|disclose|find|found|note|observe|predict|promise|repeat|report|reveal|stress|suggest|vow)\w{0,4}\s(?:[\p{L}’'-]+\s){0,3}["“]?$/iu;
const FINITE =
  /\b(?:am|are|can|could|did|do|does|had|has|have|is|may|might|must|should|was|were|will|would)\b|n[’']t\b|[’'](?:ll|re|s|ve)\b/i;
/** Verbs that take whom they are said to, and what about: "told voters to wait", "warned banks against lending". */
const BIDDING = /\b(?:tell|tells|telling|told|warn|warned|warning|warns)\b/i;
const BID = /^(?:[\p{L}’'-]+\s){1,4}(?:(?:not\s)?to|about|against|of)\s/iu;

/**
 * The reported words of a sentence that opens with their attribution, up to its full stop; null if none. "He said on
 * Tuesday that the mill would close." has "the mill would close."; "He denied that the mill would close." has none.
 */
export function findClause(span: Span, text: string, voices: Voices): Span | null {
  for (const attribution of voices.of(span.paragraph)) {
    const at = findContent(span, attribution);
    if (at === null) continue;
    const opening = text.slice(0, at - span.start);
    const rest = text.slice(at - span.start);
    const clause = trimOpening(rest);
    const isBid = BIDDING.test(opening) && BID.test(clause);
    const isBound = clause !== rest || /\bthat\s+$/.test(opening);
    const isThing = !isBound && WITH_THINGS.test(opening) && !FINITE.test(clause);
    if (asserts(opening) && isClause(clause) && !isBid && !isThing && !LEADS_ON.test(opening)) {
      return { ...span, start: span.end - clause.length };
    }
  }
  return null;
}

/** Where the reported words begin that go on to the end of the sentence, with little but their frame before them. */
function findContent(span: Span, { content, cue, source, speaker }: Attribution): number | null {
  const first = content.find((run) => run.paragraph === span.paragraph && run.start > span.start);
  if (speaker === null || first === undefined || first.start >= span.end) return null;
  const frame = [...(source ?? []), ...(cue ?? [])].filter(
    (run) => run.paragraph === span.paragraph && run.start >= span.start && run.end <= first.start,
  );
  const covered = frame.reduce((sum, run) => sum + run.end - run.start, 0);
  const isLoose = first.start - span.start - covered > LOOSE;
  return span.end - first.end > 2 || frame.length < 2 || isLoose ? null : first.start;
}

/** "He said that", not "He denied that", "She has not said that", "He accused". */
function asserts(opening: string): boolean {
  const words = opening.toLowerCase().split(/[^\p{L}]+/u);
  return words.some((word) => ASSERTING.has(word)) && !NEGATED.test(opening);
}

function isClause(text: string): boolean {
  return text.split(' ').length >= FEWEST_WORDS && !dangles(text) && !LEANS.test(text);
}

/** Without the "that" which binds the clause to its verb. */
function trimOpening(clause: string): string {
  return clause.replace(/^that\s+/, '');
}
