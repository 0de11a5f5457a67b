/** Pass 1: where a sentence could end. */

/** A run of sentence marks with the closing marks on it: "." or "?!" or '.”)'. */
export type Terminator = {
  /** Of the first mark. */
  readonly start: number;
  /** Behind the last closing mark. */
  readonly end: number;
  /** The marks themselves, without what closes on them. */
  readonly marks: string;
  readonly closing: string;
};

/** Marks of scripts that write no space behind them: they end a sentence wherever they stand. */
const WIDE = '。！？｡';
const MARKS = `.!?…‽؟۔।॥։።၊။։᠃⸮${WIDE}`;
const CLOSING = `"'”’»›)\\]}」』”）】〉》`;

const TERMINATOR = new RegExp(`([${MARKS}]+)([${CLOSING}]*)|\\n+`, 'gu');

/** All of them, in order; a line break counts as one, with `marks` "\n". */
export function findTerminators(text: string): readonly Terminator[] {
  const found: Terminator[] = [];
  for (const match of text.matchAll(TERMINATOR)) {
    const marks = match[1] ?? '\n';
    const closing = match[2] ?? '';
    found.push({ start: match.index, end: match.index + match[0].length, marks, closing });
  }
  return found;
}

/** Does this run end a sentence without white space behind it, as in Chinese and Japanese? */
export function isWide(terminator: Terminator): boolean {
  return WIDE.includes(terminator.marks.at(-1) ?? '');
}
