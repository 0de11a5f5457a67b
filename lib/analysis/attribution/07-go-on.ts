/** Quotes that go on: after "she said", in the next sentence, in the next paragraph. */
import type { Draft } from './draft';
import type { Ground } from './ground';
import { paragraphAt, wordAt } from './ground';
import { countSentenceStarts, firstFrom, sentenceAt } from './units';

/**
 * The drafts with each quote that goes on joined to its beginning: `“We go,” Ito said. “We have the crews.”`
 * is one. `“We go,” Ito said. “Never,” said Roe.` stays two. What may go on, but not for certain, follows
 * the quote before it.
 */
export function goOn(ground: Ground, drafts: readonly Draft[]): readonly Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const before = joined.at(-1);
    if (before && goesOn(ground, before, draft)) joined[joined.length - 1] = join(before, draft);
    else joined.push(draft);
  }
  const told: Draft[] = [];
  for (const draft of joined) told.push(follow(ground, told, draft));
  return told;
}

function join(before: Draft, draft: Draft): Draft {
  const leads = before.cue.length > 0 || draft.cue.length === 0;
  const { cue, source, confidence } = leads ? before : draft;
  const hasSource = source.length > 0;
  return {
    ...before,
    content: [...before.content, ...draft.content],
    cue,
    source: hasSource ? source : draft.source,
    confidence,
  };
}

function goesOn(ground: Ground, before: Draft, draft: Draft): boolean {
  if (draft.kind !== 'direct' || before.kind === 'indirect') return false;
  if (isOpenTo(ground, before, draft)) return draft.cue.length === 0 || before.cue.length === 0;
  if (draft.cue.length > 0 || before.cue.length === 0) return false;
  return isNextSentence(ground, before, draft);
}

/** The paragraph before ends inside its quotation, and this one begins with a mark. */
function isOpenTo(ground: Ground, before: Draft, draft: Draft): boolean {
  const last = before.content.at(-1)?.to ?? 0;
  const [first] = draft.content;
  if (!first || paragraphAt(ground, first.from) !== paragraphAt(ground, last - 1) + 1) return false;
  const end = ground.begins[paragraphAt(ground, first.from)] ?? 0;
  const at = firstFrom(ground.quotations, end);
  const next = ground.quotations[at];
  const open = ground.quotations[at - 1];
  const isOpen = open?.to === end && !open.closed;
  return isOpen && next?.from === end && first.from <= next.inner.from;
}

/** In the same paragraph, in the same sentence or the next one. */
function isNextSentence(ground: Ground, before: Draft, draft: Draft): boolean {
  const [first] = draft.content;
  const last = before.content.at(-1);
  if (!first || !last || paragraphAt(ground, first.from) !== paragraphAt(ground, last.from))
    return false;
  const starts = countSentenceStarts(ground, { from: last.to, to: first.from + 1 });
  // 'Her neighbour Ken Roe was calm: “…”' is a sentence of its own, with somebody else in it.
  return (
    starts === 0 || (starts === 1 && (isAlone(ground, draft) || !isIntroduced(ground, first.from)))
  );
}

/** A colon stands right before the quotation's opening mark. */
function isIntroduced(ground: Ground, from: number): boolean {
  return wordAt(ground, from - 2) === ':';
}

/**
 * The share of right speakers among such quotes of 924 annotated articles (58 of 73 and 6 of 10); of those that
 * stand within a sentence of the next paragraph, or open it with a few words, less than a third has that speaker.
 */
const OPENS = 0.8;
const BESIDE = 0.6;
/** Pieces: a shorter paragraph of its own may be a motto, a sign or somebody else's answer. */
const SHORTEST = 12;

/**
 * A quotation without a source goes on with the speaker of the one before it, where it plainly goes on: it opens the
 * next paragraph and is long, or stands in the same paragraph as another quotation, as a sentence of its own. "The plan
 * was mocked as “a cake for crows.”" is told by somebody else. The words that name the speaker are those before the first.
 */
function follow(ground: Ground, earlier: readonly Draft[], draft: Draft): Draft {
  if (draft.source.length > 0 || draft.cue.length > 0 || draft.kind !== 'direct') return draft;
  const before = earlier.at(-1);
  const confidence = before ? confidenceAfter(ground, before, draft) : null;
  if (!before || confidence === null) return draft;
  return { ...draft, source: before.source, follows: earlier.length - 1, confidence };
}

function confidenceAfter(ground: Ground, before: Draft, draft: Draft): number | null {
  const [first] = draft.content;
  if (!first || !isAlone(ground, draft)) return null;
  const paragraph = paragraphAt(ground, first.from);
  const gap = paragraph - paragraphAt(ground, before.content.at(-1)?.from ?? 0);
  if (gap === 0) return before.kind === 'direct' ? BESIDE : null;
  const opens = first.from - (ground.begins[paragraph] ?? 0) <= 1;
  return gap === 1 && opens && first.to - first.from >= SHORTEST ? OPENS : null;
}

/** Does the sentence that the quotation begins in hold nothing but quotations? */
function isAlone(ground: Ground, { content }: Draft): boolean {
  const sentence = sentenceAt(ground, content[0]?.from ?? 0);
  if (!sentence) return false;
  const { quotation } = ground.features.columns;
  for (let piece = sentence.from; piece < sentence.to; piece += 1) {
    if (quotation[piece] === 0 && /[\p{L}\p{N}]/u.test(wordAt(ground, piece))) return false;
  }
  return true;
}
