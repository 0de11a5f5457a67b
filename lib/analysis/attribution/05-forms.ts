/** What the form of the page says for certain: transcripts, interviews, dialogue, signed quotations, posts. It outranks what was read. */
import { inTextOrder } from './draft';
import type { Draft } from './draft';
import { findDialogue } from './forms/dialogue';
import { findAnswers } from './forms/interview';
import { findSigned } from './forms/signature';
import { findTurns } from './forms/transcript';
import type { Ground, Run } from './ground';
import type { Speech } from './speech';

/** The drafts with those of the form in place of all that overlap them, in text order. */
export function addForms(
  ground: Ground,
  drafts: readonly Draft[],
  speech: Speech | null,
): readonly Draft[] {
  const spoken = speech ? findDialogue(ground, speech) : [];
  const turns = findTurns(ground);
  const answers = turns.length === 0 ? findAnswers(ground) : [];
  const forms = [...turns, ...answers, ...findSigned(ground), ...spoken].filter(({ content }) =>
    content.every(({ from, to }) => to > from),
  );
  if (forms.length === 0) return drafts;
  const taken = new Uint8Array(ground.pieces.length);
  for (const form of forms) for (const { from, to } of runsOf(form)) taken.fill(1, from, to);
  const isFree = (draft: Draft): boolean =>
    draft.content.every(({ from, to }) => !taken.subarray(from, to).includes(1));
  return inTextOrder([...drafts.filter(isFree), ...forms]);
}

function runsOf({ content, cue, source }: Draft): readonly Run[] {
  return [...content, ...cue, ...source];
}
