/**
 * Direct quotes by rules alone: quotations with a verb of saying in their sentence, and the source beside it. Used where
 * there are no weights, and in other languages than English.
 */
import { bareAt, isAbroad, verbOfClitic } from './abroad';
import type { Draft } from './draft';
import type { Ground, PlacedQuotation, Run } from './ground';
import { isQuoted } from './ground';
import type { Speech } from './speech';
import { isSpoken } from './spoken';
import { findSource } from './source-phrase';
import { firstFrom, sentenceRuns } from './units';

/** Sure enough to show, less sure than the tagger. */
const CONFIDENCE = 0.7;

/** Drafts in text order. `“We go,” said Ana Ito.` gives one; `The “green” car said it all` must not. */
export function findByRules(ground: Ground, speech: Speech): readonly Draft[] {
  return sentenceRuns(ground).flatMap((sentence) => inSentence(ground, sentence, speech));
}

function inSentence(ground: Ground, sentence: Run, speech: Speech): readonly Draft[] {
  const { quotations } = ground;
  const spoken = quotations
    .slice(firstFrom(quotations, sentence.from), firstFrom(quotations, sentence.to))
    .filter(
      (one) =>
        one.to <= sentence.to && (isSpoken(ground, one) || isSaidShortly(ground, one, speech)),
    );
  if (spoken.length === 0) return [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (!isCue(ground, at, speech)) continue;
    const source = findSource(ground, { cue: at, sentence, speech });
    if (!source && !(speech.dropsSubject && isBesideQuote(ground, at))) continue;
    return [draft(spoken, { from: at, to: at + 1 }, source)];
  }
  return [];
}

function isCue(ground: Ground, at: number, { verbs }: Speech): boolean {
  if (isQuoted(ground, at)) return false;
  return verbs.has(bareAt(ground, at)) || verbs.has(verbOfClitic(ground, at) ?? '');
}

/** "« Jamais », lâche Ana Ito": few words are speech where a verb of saying stands right behind their comma. */
function isSaidShortly(ground: Ground, { to, closed }: PlacedQuotation, speech: Speech): boolean {
  if (!isAbroad(ground) || !closed || ground.lower[to] !== ',') return false;
  return (
    isCue(ground, to + 1, speech) ||
    (speech.between.has(ground.lower[to + 1] ?? '') && isCue(ground, to + 2, speech))
  );
}

/** "«…», dijo.": the verb right behind the comma of a quotation, whose subject the language leaves out. */
function isBesideQuote({ features, lower }: Ground, at: number): boolean {
  return lower[at - 1] === ',' && features.columns.quotation[at - 2] !== 0;
}

function draft(content: readonly PlacedQuotation[], cue: Run, source: Run | null): Draft {
  return {
    content: content.map(({ from, to }) => ({ from, to })),
    cue: [cue],
    source: source ? [source] : [],
    kind: 'direct',
    confidence: CONFIDENCE,
    follows: null,
  };
}
