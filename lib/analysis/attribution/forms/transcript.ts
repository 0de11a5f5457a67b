/** Transcripts and printed interviews: lines that begin with the name of who speaks. */
import type { Draft } from '../draft';
import type { Ground, Run } from '../ground';
import { textOf } from '../ground';
import { firstFrom } from '../units';
import { pieceFrom } from './piece-from';

/** "ROE:", "Ana Ito:", "MS. ITO (through an interpreter):", perhaps after an opening mark. */
const LABEL =
  /^\s{0,5}["“”„«]?\s{0,5}((?:\p{Lu}[\p{L}\p{M}.'’-]*)(?:[ \u00A0]\p{Lu}[\p{L}\p{M}.'’-]*){0,4})(?:\s*\([^)]{1,60}\))?\s*:\s+(?=\S)/u;
/** "DEAR ABBY:" is whom a letter is to. */
const SALUTATION = /^dear\b/iu;
const CERTAIN = 0.95;
/** A question or answer of fewer words is one only among longer ones. */
const SHORTEST = 4;
/** Lines without a name that may stand between two with one: notes in brackets, a turn's second paragraph. */
const WIDEST_GAP = 3;

type Turn = { readonly paragraph: number; readonly label: string; readonly length: number };

/**
 * A draft for each turn of a transcript. "ROE: We go. / ITO: Why? / ROE: Because." are three; "Price: £4 /
 * Place: Leeds" is a list, "Roe: 54 / Ito: 46" a result.
 */
export function findTurns(ground: Ground): readonly Draft[] {
  const turns = ground.texts.flatMap((text, paragraph) => {
    const found = LABEL.exec(text);
    const label = found?.[1];
    return found && label !== undefined && !SALUTATION.test(label)
      ? [{ paragraph, label, length: text.slice(found[0].length).split(/\s+/u).length }]
      : [];
  });
  const sure = together(turns).filter((run) => isTranscript(ground, run));
  const speakers = new Set(sure.flat().map(({ label }) => label));
  return turns.filter(({ label }) => speakers.has(label)).map((turn) => draftOf(ground, turn));
}

/** Turns that stand near each other. */
function together(turns: readonly Turn[]): readonly (readonly Turn[])[] {
  const runs: Turn[][] = [];
  for (const turn of turns) {
    const last = runs.at(-1)?.at(-1);
    if (last && turn.paragraph - last.paragraph <= WIDEST_GAP) runs.at(-1)?.push(turn);
    else runs.push([turn]);
  }
  return runs;
}

/** Several speak, some of them again, or one asks; and most of what they say reads like sentences. */
function isTranscript(ground: Ground, turns: readonly Turn[]): boolean {
  const speakers = speakersOf(turns);
  const isShouted = turns.every(({ label }) => label === label.toUpperCase());
  const isAsked = turns.some(({ paragraph }) =>
    /\?["”’»)\]]?\s*$/u.test(ground.texts[paragraph] ?? ''),
  );
  const isBackAndForth =
    turns.length >= speakers * 2 || (isShouted && (turns.length > speakers || isAsked));
  const sentences = turns.filter(
    ({ paragraph, length }) =>
      length >= SHORTEST && /[.!?…—–-]["”’»)\]]?\s*$/u.test(ground.texts[paragraph] ?? ''),
  );
  return speakers > 1 && isBackAndForth && sentences.length * 2 > turns.length;
}

/** More do not talk to each other; a directory has thousands. */
const MOST_SPEAKERS = 40;

/** How many different ones speak: "ANA ITO" and "ITO" are one, "Ana Ito" and "Ben Ito" two. */
function speakersOf(turns: readonly Turn[]): number {
  const labels = new Set(turns.map(({ label }) => ` ${label.toLowerCase()}`));
  if (labels.size > MOST_SPEAKERS) return labels.size;
  const isLongest = (label: string): boolean =>
    [...labels].every((other) => other === label || !other.endsWith(label));
  return [...labels].filter(isLongest).length;
}

function draftOf(ground: Ground, { paragraph, label }: Turn): Draft {
  const text = ground.texts[paragraph] ?? '';
  const start = text.indexOf(label);
  const colon = text.indexOf(':', start + label.length);
  const source = run(ground, paragraph, { start, end: start + label.length });
  const cue = run(ground, paragraph, { start: colon, end: colon + 1 });
  const content = withoutMarks(ground, {
    from: cue.to,
    to: ground.begins[paragraph + 1] ?? cue.to,
  });
  const isName = !/^[QA]$/u.test(textOf(ground, source));
  return {
    content: [content],
    cue: [cue],
    source: isName ? [source] : [],
    kind: 'direct',
    confidence: CERTAIN,
    follows: null,
  };
}

/** Without the marks that enclose the whole turn, or its name and the turn. */
function withoutMarks(ground: Ground, { from, to }: Run): Run {
  const last = ground.quotations[firstFrom(ground.quotations, to) - 1];
  const quotation = last?.to === to && last.closed ? last : undefined;
  const isAround = quotation !== undefined && quotation.from <= from;
  return {
    from: isAround && quotation.from === from ? quotation.inner.from : from,
    to: isAround ? quotation.inner.to : to,
  };
}

function run(
  ground: Ground,
  paragraph: number,
  { start, end }: { readonly start: number; readonly end: number },
): Run {
  const from = pieceFrom(ground, paragraph, start);
  return { from, to: Math.max(from + 1, pieceFrom(ground, paragraph, end)) };
}
