/**
 * Attributions by rules alone: a verb of saying with a source beside it, and the quotation or clause it
 * reports. Used where there are no weights, and for direct quotes in other languages.
 */
import { bareAt, isAbroad, verbOfClitic } from './abroad';
import type { Draft } from './draft';
import type { Ground, PlacedQuotation, Run } from './ground';
import { wordAt, writtenAt } from './ground';
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
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (!isCue(ground, at, speech)) continue;
    const source = findSource(ground, { cue: at, sentence, speech });
    if (!source && !(speech.dropsSubject && isBesideQuote(ground, at))) continue;
    const cue = { from: at, to: at + 1 };
    if (spoken.length > 0) return [draft(spoken, { cue, source, kind: 'direct' })];
    const clause = speech.hasIndirect && source ? reported(ground, { at, sentence, source }) : null;
    return clause ? [draft([clause], { cue, source, kind: 'indirect' })] : [];
  }
  return [];
}

function isCue(ground: Ground, at: number, { verbs }: Speech): boolean {
  if (ground.features.columns.quotation[at] !== 0) return false;
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

function draft(
  content: readonly Run[],
  { cue, source, kind }: { cue: Run; source: Run | null; kind: Draft['kind'] },
): Draft {
  const runs = content.map(({ from, to }) => ({ from, to }));
  return {
    content: runs,
    cue: [cue],
    source: source ? [source] : [],
    kind,
    confidence: CONFIDENCE,
    follows: null,
  };
}

/** The clause that the verb reports: after it, or before the source where nothing follows. */
function reported(
  ground: Ground,
  { at, sentence, source }: { at: number; sentence: Run; source: Run },
): Run | null {
  const first = Math.min(source.from, at);
  const afterCue = Math.max(source.to, at + 1);
  const begin = wordAt(ground, afterCue) === 'that' ? afterCue + 1 : afterCue;
  const end = /^[.!?]$/u.test(writtenAt(ground, sentence.to - 1)) ? sentence.to - 1 : sentence.to;
  const isTrailing = wordAt(ground, first - 1) === ',' && first - sentence.from > 4;
  if (isTrailing) return { from: sentence.from, to: first - 1 };
  return end - begin >= SHORTEST ? { from: begin, to: end } : null;
}

/** A shorter clause is "said so", "said on Monday". */
const SHORTEST = 4;
