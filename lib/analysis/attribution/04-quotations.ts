/** Settles direct quotes by their marks: contents end where marks do, and no long quotation is forgotten. */
import { inTextOrder } from './draft';
import type { Draft } from './draft';
import type { Ground, PlacedQuotation, Run } from './ground';
import { kindOf } from './kind';
import { isSpoken } from './spoken';
import { firstFrom } from './units';

/** A quotation nobody linked to a cue: quoted for certain, but by whom is inferred. */
const INFERRED = 0.6;

/** Fewer pieces between marks without a cue are a term rather than speech. */
const SHORTEST = 5;

/** The drafts with their quotations, in text order. */
export function addQuotations(ground: Ground, drafts: readonly Draft[]): readonly Draft[] {
  const snapped = drafts
    .map((draft) => snap(ground, draft))
    .filter(({ content }) => content.length > 0);
  const held = coverage(ground, snapped);
  const missed = ground.quotations.filter(
    (one) =>
      isSpoken(ground, one) &&
      one.inner.to - one.inner.from >= SHORTEST &&
      !isTerm(ground, one) &&
      !isHeld(held, one),
  );
  const added = missed.map((one): Draft => ({
    content: [one.inner],
    cue: [],
    source: [],
    kind: 'direct',
    confidence: INFERRED,
    follows: null,
  }));
  return inTextOrder([...snapped, ...added]);
}

/** 'has earned it the nickname of “tinker’s lung.”', 'dubbed “the old lady of the bay”': what a thing is called. */
function isTerm({ lower, language }: Ground, { from, inner }: PlacedQuotation): boolean {
  if (language !== 'en' || inner.to - inner.from > LONGEST_TERM) return false;
  const before = lower.slice(Math.max(0, from - 2), from).join(' ');
  return NAMING.test(before);
}

const LONGEST_TERM = 9;
const NAMING =
  /(?:^| )(?:dubbed|nicknamed|called|termed|labell?ed|so-called|(?:known|tagged|listed|marked) as|(?:nickname|term|name|phrase|title|theme|motto|slogan|word|label)s? ?(?:of|is|was|:|,|for)?|(?:entitled|titled|headlined) ?,?)$/u;

/** Half-covered quotations are taken whole, and marks around a whole content go. */
function snap(ground: Ground, draft: Draft): Draft {
  const content = draft.content
    .map((run) => withoutComma(ground, snapRun(ground, run)))
    .filter((run) => hasWords(ground, run) && !isWork(ground, run));
  return { ...draft, content, kind: kindOf(ground, content) };
}

/** A mark alone is nobody's words, nor is "which". */
function hasWords(ground: Ground, { from, to }: Run): boolean {
  const isOne = to - from === 1 && /^(?:which|that|who|and|but|so)$/.test(ground.lower[from] ?? '');
  return !isOne && ground.lower.slice(from, to).some((word) => /[\p{L}\p{N}]/u.test(word));
}

/**
 * 'in her memoir, “Level Ground.”', 'a column in The Gull entitled “Why Boats Matter”': a title between marks, right
 * behind what it is the title of.
 */
function isWork(ground: Ground, run: Run): boolean {
  const quotation = overlapping(ground.quotations, run).at(-1);
  if (!quotation || quotation.inner.to < run.to - 1 || isSpoken(ground, quotation)) return false;
  const at = quotation.from - (ground.lower[quotation.from - 1] === ',' ? 2 : 1);
  const before = ground.lower[at] ?? '';
  return TITLED.test(before) || (quotation.inner.from === run.from && WORK.test(before));
}

const TITLED = /^(?:entitled|titled|headlined)$/;

const WORK =
  /^(?:album|autobiography|ballad|bestseller|biography|book|documentary|essay|film|memoirs?|movie|musical|novel|opera|painting|play|podcast|poem|series|show|single|song|sonata|symphony|thriller|track)$/;

/** Without a comma that it begins with. */
function withoutComma(ground: Ground, { from, to }: Run): Run {
  const isComma = /^[,;]$/.test(ground.lower[from] ?? '');
  return isComma ? { from: from + 1, to } : { from, to };
}

function snapRun(ground: Ground, run: Run): Run {
  let { from, to } = run;
  for (const one of overlapping(ground.quotations, run)) {
    const shared = Math.min(to, one.to) - Math.max(from, one.from);
    if (shared * 2 <= one.to - one.from) continue;
    from = Math.min(from, one.from);
    to = Math.max(to, one.to);
  }
  const whole = ground.quotations[firstFrom(ground.quotations, from)];
  const isWhole = whole?.from === from && (whole.to >= to || isEndedByDash(ground, whole, to));
  return isWhole ? whole.inner : { from, to };
}

/** `“A ruin” -- one question that is left…`: the sentence goes on where the quotation began, without its speaker. */
function isEndedByDash(ground: Ground, { to }: PlacedQuotation, end: number): boolean {
  const isDash = /^[—–-]$/u.test(ground.lower[to] ?? '');
  return (
    isDash && ground.features.columns.quotation.subarray(to, end).every((state) => state === 0)
  );
}

function overlapping(quotations: readonly PlacedQuotation[], { from, to }: Run) {
  const first = Math.max(0, firstFrom(quotations, from) - 1);
  return quotations.slice(first, firstFrom(quotations, to)).filter((one) => one.to > from);
}

/** One entry a piece: is it in a content, cue or source already? */
function coverage({ pieces }: Ground, drafts: readonly Draft[]): Uint8Array {
  const held = new Uint8Array(pieces.length);
  for (const { content, cue, source } of drafts) {
    for (const { from, to } of [...content, ...cue, ...source]) held.fill(1, from, to);
  }
  return held;
}

function isHeld(held: Uint8Array, { inner }: PlacedQuotation): boolean {
  return held.subarray(inner.from, inner.to).includes(1);
}
