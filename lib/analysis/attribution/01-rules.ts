/**
 * Attributions by rules alone: a verb of saying with a source beside it, and the quotation or clause it
 * reports. Used where there are no weights, and for direct quotes in other languages.
 */
import type { Draft } from './draft';
import type { Ground, Run } from './ground';
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
    .filter((one) => one.to <= sentence.to && isSpoken(ground, one));
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (!isCue(ground, at, speech)) continue;
    const source = findSource(ground, { cue: at, sentence, speech });
    if (!source) continue;
    const cue = { from: at, to: at + 1 };
    if (spoken.length > 0) return [draft(spoken, { cue, source, kind: 'direct' })];
    const clause = speech.hasIndirect ? reported(ground, { at, sentence, source }) : null;
    return clause ? [draft([clause], { cue, source, kind: 'indirect' })] : [];
  }
  return [];
}

function isCue({ features, lower }: Ground, at: number, speech: Speech): boolean {
  return features.columns.quotation[at] === 0 && speech.verbs.has(lower[at] ?? '');
}

function draft(
  content: readonly Run[],
  { cue, source, kind }: { cue: Run; source: Run; kind: Draft['kind'] },
): Draft {
  const runs = content.map(({ from, to }) => ({ from, to }));
  return {
    content: runs,
    cue: [cue],
    source: [source],
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
