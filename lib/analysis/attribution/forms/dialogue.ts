/** Speech that a dash opens, as French, Spanish and some English pages print it: "— We go, said Ana Ito." */
import type { Draft } from '../draft';
import type { Ground, Run } from '../ground';
import { wordAt } from '../ground';
import { findSource } from '../source-phrase';
import type { Speech } from '../speech';

const DASH = /^[—–―]$/u;
const BREAK = /^(?:[,—–―!?…]|\.\.\.)$/u;
const CERTAIN = 0.9;
const SHORTEST = 2;

/** A draft for each turn with a verb of saying in it. "— Two boats sank" is a list, "– 12 degrees" a figure. */
export function findDialogue(ground: Ground, speech: Speech): readonly Draft[] {
  return ground.texts.flatMap((_, paragraph) => {
    const [from = 0, to = 0] = ground.begins.slice(paragraph, paragraph + 2);
    const draft = DASH.test(wordAt(ground, from))
      ? turn(ground, { from: from + 1, to }, speech)
      : null;
    return draft ? [draft] : [];
  });
}

/** Words up to the verb that a comma or dash sets off, its source after it, and what goes on behind that. */
function turn(ground: Ground, sentence: Run, speech: Speech): Draft | null {
  for (let cue = sentence.from + SHORTEST; cue < sentence.to; cue += 1) {
    const isSetOff = BREAK.test(wordAt(ground, cue - 1)) || isAuxiliary(ground, cue, speech);
    if (!isSetOff || !speech.verbs.has(wordAt(ground, cue))) continue;
    const source = findSource(ground, { cue, sentence: { from: cue, to: sentence.to }, speech });
    if (!source || source.from < cue) continue;
    const first = { from: sentence.from, to: lastBreak(ground, cue) };
    const rest = goesOn(ground, { from: source.to, to: sentence.to });
    return {
      content: rest ? [first, rest] : [first],
      cue: [{ from: cue, to: cue + 1 }],
      source: [source],
      kind: 'direct',
      confidence: CERTAIN,
      follows: null,
    };
  }
  return null;
}

/** ", a déclaré": the verb's helper stands between it and the comma. */
function isAuxiliary(ground: Ground, cue: number, speech: Speech): boolean {
  return speech.between.has(wordAt(ground, cue - 1)) && BREAK.test(wordAt(ground, cue - 2));
}

/** Where the words before the verb end: at its comma or dash, which goes; other marks stay. */
function lastBreak(ground: Ground, cue: number): number {
  const at = BREAK.test(wordAt(ground, cue - 1)) ? cue - 1 : cue - 2;
  return /^[,—–―]$/u.test(wordAt(ground, at)) ? at : at + 1;
}

/** What a second dash or comma gives back to the speaker; null where the turn ends with its source. */
function goesOn(ground: Ground, { from, to }: Run): Run | null {
  if (!/^[,.—–―]$/u.test(wordAt(ground, from))) return null;
  let begin = from + 1;
  while (/^[.,—–―]$/u.test(wordAt(ground, begin))) begin += 1;
  return to - begin >= SHORTEST ? { from: begin, to } : null;
}
