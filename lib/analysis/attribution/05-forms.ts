/** What the form of the page says for certain: transcripts, signed quotations, posts. It outranks what was read. */
import type { Draft } from './draft';
import { findSigned } from './forms/signature';
import { findTurns } from './forms/transcript';
import type { Ground, Run } from './ground';

/** The drafts with those of the form in place of all that overlap them, in text order. */
export function addForms(ground: Ground, drafts: readonly Draft[]): readonly Draft[] {
  const forms = [...findTurns(ground), ...findSigned(ground)].filter(({ content }) =>
    content.every(({ from, to }) => to > from),
  );
  if (forms.length === 0) return drafts;
  const taken = new Uint8Array(ground.pieces.length);
  for (const form of forms) for (const { from, to } of runsOf(form)) taken.fill(1, from, to);
  const isFree = (draft: Draft): boolean =>
    draft.content.every(({ from, to }) => !taken.subarray(from, to).includes(1));
  return [...drafts.filter(isFree), ...forms].toSorted(
    (a, b) => (a.content[0]?.from ?? 0) - (b.content[0]?.from ?? 0),
  );
}

function runsOf({ content, cue, source }: Draft): readonly Run[] {
  return [...content, ...cue, ...source];
}
