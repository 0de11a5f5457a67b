/** Contents that the tagger ended too early or too late: over a sentence's end, or before the verb of their clause. */
import type { TaggedSpan } from './01-tags';
import type { Ground, Run } from './ground';
import { isCapital, wordAt, writtenAt } from './ground';
import { sentenceAt } from './units';
import { sayingVerbs } from './word-sets';

/** The spans with each content within its sentence and with the verb of its clause, each source with its noun. */
export function mendContents(ground: Ground, tagged: readonly TaggedSpan[]): readonly TaggedSpan[] {
  const spans = tagged.map((span, at) => withNoun(ground, tagged, { span, at }));
  return spans
    .map((span, at) => withVerb(ground, spans, { span, at }))
    .flatMap((span) => cutAtMarks(ground, span));
}

/** `they stay. “We go,”` is two contents: what is told, and a quote that the next words may give to somebody else. */
function cutAtMarks(ground: Ground, span: TaggedSpan): readonly TaggedSpan[] {
  if (span.role !== 'content') return [span];
  const next = sentenceAt(ground, span.from, -1);
  if (!next || next.from >= span.to) return [span];
  const state = (at: number): number => ground.features.columns.quotation[at] ?? 0;
  const isCut = state(span.from) === 0 && state(next.from) === 1;
  return isCut
    ? [
        { ...span, to: next.from },
        { ...span, from: next.from },
      ]
    : [span];
}

/** "The | alliance said": an article alone is nobody, and the noun behind it no part of the verb. */
function withNoun(ground: Ground, spans: readonly TaggedSpan[], { span, at }: Placed): TaggedSpan {
  if (span.role === 'source') {
    const cue = spans[at + 1];
    return cue?.role === 'cue' && isNounInCue(ground, span, cue)
      ? { ...span, to: span.to + 1 }
      : span;
  }
  const source = spans[at - 1];
  const isCut =
    span.role === 'cue' && source?.role === 'source' && isNounInCue(ground, source, span);
  return isCut ? { ...span, from: span.from + 1 } : span;
}

function isNounInCue(ground: Ground, source: Run, cue: Run): boolean {
  const isArticle =
    source.to - source.from === 1 && /^(?:the|an?)$/.test(wordAt(ground, source.from));
  return isArticle && cue.from === source.to && cue.to - cue.from > 1;
}

type Placed = { readonly span: TaggedSpan; readonly at: number };

/**
 * "Ito said the yard, built in May, | has no crews.": to the end of the sentence where the next word is the verb
 * that the clause lacks. "What Ito said | is no secret." lacks none: its clause began before the verb of saying.
 */
function withVerb(ground: Ground, spans: readonly TaggedSpan[], { span, at }: Placed): TaggedSpan {
  if (span.role !== 'content') return span;
  const sentence = sentenceAt(ground, span.from) ?? span;
  const to = withoutStop(ground, sentence.to);
  const isFree = to > span.to && (spans[at + 1]?.from ?? Infinity) >= to;
  if (!isFree) return span;
  const isBroken =
    isAbbreviated(ground, span.to) ||
    (isClause(ground, spans[at - 1], span) && lacksVerb(ground, span, sentence));
  return isBroken ? { ...span, to } : span;
}

/** "a visit to the E.U | . in May", "Tide Corp | ., Roe Ltd and…": a full stop that ends no sentence. */
function isAbbreviated(ground: Ground, at: number): boolean {
  const isList = wordAt(ground, at + 1) !== ',' || isCapital(ground, at + 2);
  return wordAt(ground, at) === '.' && isCapital(ground, at - 1) && isList;
}

function lacksVerb(ground: Ground, span: Run, sentence: Run): boolean {
  if (hasAuxiliary(ground, span)) return false;
  const verb = afterAside(ground, { from: span.to, to: sentence.to });
  return AUXILIARY.test(writtenAt(ground, verb)) || PLAIN_VERB.test(writtenAt(ground, span.to));
}

/** The content follows a verb that takes a clause, and is long enough for that clause's subject. */
function isClause(ground: Ground, cue: TaggedSpan | undefined, span: TaggedSpan): boolean {
  const isAfterCue = span.role === 'content' && cue?.role === 'cue' && cue.to === span.from;
  const isLong = span.to - span.from >= SHORTEST_SUBJECT;
  return isAfterCue && isLong && sayingVerbs.has(wordAt(ground, cue.to - 1));
}

function hasAuxiliary({ pieces }: Ground, { from, to }: Run): boolean {
  return pieces.slice(from, to).some(({ text }) => AUXILIARY.test(text));
}

/** The first piece after a comma, or after what stands between two dashes. */
function afterAside(ground: Ground, { from, to }: Run): number {
  if (wordAt(ground, from) === ',') return from + 1;
  if (!DASH.test(wordAt(ground, from))) return from;
  let at = from;
  while (at < to && DASH.test(wordAt(ground, at))) at += 1;
  while (at < to && !DASH.test(wordAt(ground, at))) at += 1;
  while (at < to && DASH.test(wordAt(ground, at))) at += 1;
  return at;
}

const DASH = /^[—–-]$/u;
/** As written: "May" is a month. */
const AUXILIARY =
  /^(?:has|have|had|is|are|was|were|will|would|could|should|can|may|might|must|did|does|do)(?:n't|not)?$/;
/** Right after a subject; past forms that end otherwise are those that news use most. */
const PLAIN_VERB =
  /^(?!(?:as|its|his|this|thus|across|always|besides|perhaps|sometimes|yes|hers|ours|theirs|towards|afterwards|unless|plus|versus|less|indeed|instead|need|based|called|named)$)(?:\p{Ll}{2,}(?:ed|s)|led|came|went|made|took|gave|got|became|began|left|lost|won|kept|put|meant|fell|rose)$/u;
const SHORTEST_SUBJECT = 2;

function withoutStop(ground: Ground, to: number): number {
  return /^[.!?]$/u.test(wordAt(ground, to - 1)) ? to - 1 : to;
}
