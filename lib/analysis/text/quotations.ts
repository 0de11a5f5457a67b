/** Finds the quotations of one paragraph by their marks alone; apostrophes and inches are no marks. */
import { MARK_CHARACTERS, PAIR_BY_OPENER } from './quotation-marks';
import type { MarkPair } from './quotation-marks';

/** Offsets into the paragraph. `start`/`end` take the marks in, `inner…` leave them out. */
export type Quotation = {
  readonly start: number;
  readonly end: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly opener: string;
  /** 0 for an outermost quotation, 1 for one inside it, and so on. */
  readonly depth: number;
  /** False where the paragraph ends before the closing mark: the quotation may go on in the next. */
  readonly closed: boolean;
};

type Open = { readonly pair: MarkPair; readonly at: number; readonly inner: number };

const WORD = /[\p{L}\p{N}\p{M}]/u;
const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{N}/u;
const OPENING_BEFORE = /[\s([{—–\-―/«»„“‘"'‚‹›:]/u;
/** Nobody nests deeper; a hostile page does. */
const DEEPEST = 3;

/**
 * The quotations of a paragraph in order of their opening marks, nested ones after the one around them.
 * Catches `“Go,” he said, “now.”` twice; must not catch the marks of `the '90s`, `Lakers’ star`, `6'2"`.
 * Linear in the length of the text.
 */
export function findQuotations(text: string): readonly Quotation[] {
  const found: Quotation[] = [];
  const open: Open[] = [];
  const singles = new SingleClosers(text);
  const finish = (from: number, at: number, width: number): void => {
    for (let depth = open.length - 1; depth >= from; depth -= 1) {
      const one = open[depth];
      const isOuter = depth === from && width > 0;
      if (one && (isOuter || !one.pair.single)) {
        const end = isOuter ? at + width : at;
        const { pair, inner } = one;
        found.push({
          start: one.at,
          end,
          innerStart: inner,
          innerEnd: at,
          opener: pair.opener,
          depth,
          closed: isOuter,
        });
      }
    }
    open.length = from;
  };
  for (let at = 0; at < text.length; at += 1) {
    if (!MARK_CHARACTERS.has(text.charAt(at))) continue;
    const mark = markAt(text, at);
    const closes = closingDepth({ text, at, mark, open });
    if (closes >= 0) {
      finish(closes, at, mark.length);
    } else if (opens({ text, at, mark, open, singles })) {
      const pair = PAIR_BY_OPENER.get(mark);
      const same = open.findIndex((one) => one.pair === pair);
      if (same >= 0) finish(same, at, 0);
      if (pair && open.length < DEEPEST) open.push({ pair, at, inner: at + mark.length });
    }
    at += mark.length - 1;
  }
  finish(0, text.length, 0);
  return found.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function markAt(text: string, at: number): string {
  const two = text.slice(at, at + 2);
  return two === "''" || two === '``' ? two : text.charAt(at);
}

type Place = {
  readonly text: string;
  readonly at: number;
  readonly mark: string;
  readonly open: readonly Open[];
};

/** The depth of the open quotation that this mark closes, or -1. */
function closingDepth(place: Place): number {
  const { text, at, mark, open } = place;
  const before = text.charAt(at - 1);
  const after = text.charAt(at + mark.length);
  const opensRather = looksOpening(before, after);
  const isApostrophe =
    (mark === "'" || mark === '’') &&
    (WORD.test(after) || /\s/u.test(before) || isPossessive(text, at, after));
  return open.findLastIndex(({ pair, inner }) => {
    if (!pair.closers.includes(mark) || (pair.single && isApostrophe)) return false;
    const isAlsoOpener = mark === pair.opener || mark === '“';
    return !(isAlsoOpener && opensRather && inner !== at);
  });
}

/** `the Lakers’ star` inside a single-quoted passage that has its own closing mark further on. */
function isPossessive(text: string, at: number, after: string): boolean {
  if (text.charAt(at - 1) !== 's' || after !== ' ') return false;
  if (!/\p{Ll}/u.test(text.charAt(at + 2))) return false;
  const ahead = text.slice(at + 1, at + LOOK_AHEAD);
  const next = ahead.search(/['’](?![\p{L}\p{N}])/u);
  const opener = ahead.search(/[‘]|\s'/u);
  return next >= 0 && (opener < 0 || next < opener);
}

/** How far a possessive inside single marks looks for the true closing mark: a long sentence. */
const LOOK_AHEAD = 200;

function looksOpening(before: string, after: string): boolean {
  return (
    (before === '' || OPENING_BEFORE.test(before)) && after !== '' && !/[\s.,;!?]/u.test(after)
  );
}

function opens(place: Place & { readonly singles: SingleClosers }): boolean {
  const { text, at, mark, open, singles } = place;
  if (!PAIR_BY_OPENER.has(mark)) return false;
  if (mark === '”' || mark === '»' || mark === '›') return opensReversed(text, at);
  if (mark === "'") return opensStraightSingle(text, at, singles);
  const before = text.charAt(at - 1);
  const after = text.charAt(at + mark.length);
  if (mark === '‘') return WORD.test(after) && !LETTER.test(before) && singles.hasAfter(at + 1);
  if (mark === '"') return opensStraight(before, after, open.length > 0);
  return after !== '' || open.length === 0;
}

/** Never after a digit (inches); inside another quotation only where it clearly stands before a word. */
function opensStraight(before: string, after: string, isInside: boolean): boolean {
  if (DIGIT.test(before)) return false;
  return looksOpening(before, after) || (!isInside && !WORD.test(before) && after !== '');
}

/** Swedish ”…” and German »…«: only where the mark stands before a word and something closes it. */
function opensReversed(text: string, at: number): boolean {
  if (!looksOpening(text.charAt(at - 1), text.charAt(at + 1))) return false;
  if (!WORD.test(text.charAt(at + 1))) return false;
  const closer = text.charAt(at) === '”' ? '”' : text.charAt(at) === '»' ? '«' : '‹';
  return text.slice(at + 1, at + REVERSED_REACH).includes(closer);
}

/** A quotation in reversed marks that is longer than this is taken for a stray mark. */
const REVERSED_REACH = 3000;

function opensStraightSingle(text: string, at: number, singles: SingleClosers): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (!(WORD.test(after) || after === '$') || (before !== '' && !OPENING_BEFORE.test(before))) {
    return false;
  }
  if (/^(?:\d0s|em|til|cause|tis|twas|n|im|round|bout)\b/iu.test(text.slice(at + 1, at + 8))) {
    return false;
  }
  return singles.hasAfter(at + 3);
}

/** Where a single mark could close, so that an opening one is believed only when something closes it. */
class SingleClosers {
  private readonly last: number;

  constructor(text: string) {
    let last = -1;
    for (const match of text.matchAll(/(?<=\S)['’](?![\p{L}\p{N}])/gu)) last = match.index;
    this.last = last;
  }

  hasAfter(at: number): boolean {
    return this.last >= at;
  }
}
