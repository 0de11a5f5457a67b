/** Quotes that the paragraph before introduces: "Ito told the council:" and then the quote, in marks or without. */
import { inTextOrder } from './draft';
import type { Draft } from './draft';
import type { Ground, Run } from './ground';
import { isQuoted, paragraphAt, wordAt } from './ground';
import { findSource } from './source-phrase';
import type { Speech } from './speech';
import { sentenceAt } from './units';

/** Surer than a quote nobody was linked to, less sure than a verb beside it. */
const CONFIDENCE = 0.8;
/** A list or a table after a colon has shorter lines. */
const SHORTEST_BLOCK = 12;

type Introduction = { readonly cue: Run; readonly source: Run };

/**
 * The drafts with what introduced quotes and block quotations have: the cue and source of the line before
 * that ends in a colon. "Ito said: / “We go.”" is Ito's; "Roe left. / “We go.”" is not Roe's by this pass.
 */
export function introduce(
  ground: Ground,
  drafts: readonly Draft[],
  speech: Speech,
): readonly Draft[] {
  const held = new Set(
    drafts.flatMap(({ content }) => content.map(({ from }) => paragraphAt(ground, from))),
  );
  const introductions = new Map<number, Introduction>();
  const blocks: Draft[] = [];
  for (let paragraph = 1; paragraph < ground.texts.length; paragraph += 1) {
    const introduction = findIntroduction(ground, paragraph, speech);
    if (!introduction) continue;
    introductions.set(paragraph, introduction);
    const block = held.has(paragraph) ? null : findBlock(ground, paragraph, introduction);
    if (block) blocks.push(block);
  }
  if (introductions.size === 0) return drafts;
  const told = drafts.map((draft) => {
    const paragraph = draft.cue.length === 0 ? opensParagraph(ground, draft) : null;
    const found = paragraph === null ? undefined : introductions.get(paragraph);
    if (!found || draft.kind === 'indirect') return draft;
    return { ...draft, cue: [found.cue], source: [found.source], confidence: CONFIDENCE };
  });
  return inTextOrder([...told, ...blocks]);
}

/** The paragraph whose first words, but for a mark, are the draft's; null where others come first. */
function opensParagraph(ground: Ground, { content }: Draft): number | null {
  const first = content[0]?.from ?? 0;
  const paragraph = paragraphAt(ground, first);
  return first - (ground.begins[paragraph] ?? 0) <= 1 ? paragraph : null;
}

/** The last verb of saying, with a source beside it, in the sentence before whose end is a colon. */
function findIntroduction(ground: Ground, paragraph: number, speech: Speech): Introduction | null {
  const begin = ground.begins[paragraph] ?? 0;
  if (wordAt(ground, begin - 1) !== ':') return null;
  const sentence = sentenceAt(ground, begin - 1);
  if (!sentence) return null;
  for (let cue = sentence.to - 1; cue >= sentence.from; cue -= 1) {
    if (isQuoted(ground, cue) || !speech.verbs.has(wordAt(ground, cue))) continue;
    const source = findSource(ground, { cue, sentence, speech });
    if (source) return { cue: { from: cue, to: cue + 1 }, source };
  }
  return null;
}

/** The whole paragraph, set off without marks: where the page says so, or the verb stands right before the colon. */
function findBlock(ground: Ground, paragraph: number, { cue, source }: Introduction): Draft | null {
  const [from = 0, to = 0] = ground.begins.slice(paragraph, paragraph + 2);
  const isSetOff = ground.roles[paragraph] === 'quotation';
  const isSpeech = isSetOff || (cue.to === from - 1 && to - from >= SHORTEST_BLOCK);
  if (!isSpeech || to <= from || isQuoted(ground, from)) return null;
  return {
    content: [{ from, to }],
    cue: [cue],
    source: [source],
    kind: isSetOff ? 'direct' : 'indirect',
    confidence: CONFIDENCE,
    follows: null,
  };
}
