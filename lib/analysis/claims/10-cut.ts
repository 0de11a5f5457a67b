/** Pass 10: a claim without the attribution at its end, because its claimant is shown beside it. */
import type { Attribution, Span } from '../brief';
import type { Voices } from './voices';

/** Beside who says it and the verb a tail may hold "on Thursday evening in Marlow", not a thought of its own. */
const LOOSE_WORDS = 5;
/** What is left must be worth reading. */
const FEWEST_WORDS = 6;
/** The part of the rest that must be reported; marks and blanks are not. */
const REPORTED = 0.9;
/** What is left must not end with who said it: "…, Jo Roe, the mayor, wrote in a memo" without "wrote in a memo". */
const NAME_LEFT =
  /,\s(?:\p{Lu}[\p{L}.’'-]{0,30}\s){1,3}\p{Lu}[\p{L}’'-]+,\s(?:an?|the)\s[^,]{1,80}[,.]?$/u;
const CLOSING_MARKS = /^[,.]?["”’'»“]?/u;

/**
 * "The mill will close in spring, the mayor said on Friday." ends behind "spring"; what a pronoun in the tail meant
 * goes with it. The same span where more than the attribution follows, or where the claim opens with words that
 * are nobody's: "The mill burned and will close, the mayor said, and left."
 */
export function cutTail(span: Span, text: string, voices: Voices): Span {
  for (const attribution of voices.of(span.paragraph)) {
    const end = findEnd(span, text, attribution);
    if (end === null) continue;
    const speaksOn = voices
      .of(span.paragraph)
      .some(({ content }) => content.some((run) => isIn(run, { ...span, start: end })));
    const kept = text.slice(0, end - span.start);
    const isWhole = !speaksOn && !NAME_LEFT.test(kept);
    if (isWhole && kept.split(' ').length >= FEWEST_WORDS) return { ...span, end };
  }
  return span;
}

/** Where the reported words end with only their attribution behind them; null where that is not so. */
function findEnd(span: Span, text: string, attribution: Attribution): number | null {
  const { content, cue, source, speaker } = attribution;
  // A quotation of several sentences begins before the last of them.
  const runs = content
    .map((run) => ({ ...run, start: Math.max(run.start, span.start) }))
    .filter((run) => run.start < run.end && isIn(run, span));
  const last = runs.at(-1);
  if (speaker === null || last === undefined) return null;
  const end = last.end + readMarks(text, last.end - span.start);
  const frame = [...(source ?? []), ...(cue ?? [])].filter((run) =>
    isIn(run, { ...span, start: end }),
  );
  const reported = runs.reduce((sum, run) => sum + run.end - run.start, 0);
  if (frame.length < 2 || reported < REPORTED * (end - span.start)) return null;
  return countLoose(span, text, end, frame) <= LOOSE_WORDS ? end : null;
}

/** How far from `at` the closing marks reach, as in “…,”; back before a comma that nothing follows: -1 or 0. */
function readMarks(text: string, at: number): number {
  const bare = text.charAt(at - 1) === ',' ? at - 1 : at;
  const marks = CLOSING_MARKS.exec(text.slice(bare))?.[0] ?? '';
  return bare - at + (marks.length > 1 || !marks.startsWith(',') ? marks.length : 0);
}

/** The words behind `end` that are neither source nor cue. */
function countLoose(span: Span, text: string, end: number, frame: readonly Span[]): number {
  const borders = frame.toSorted((a, b) => a.start - b.start);
  const gaps = [...borders, { start: span.end }].map(({ start }, at) =>
    text.slice((borders[at - 1]?.end ?? end) - span.start, start - span.start),
  );
  return gaps.reduce((sum, gap) => sum + (gap.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
}

function isIn(run: Span, span: Span): boolean {
  return run.paragraph === span.paragraph && run.start >= span.start && run.end <= span.end;
}
