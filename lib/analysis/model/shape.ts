/** How a piece is written: capitals, digits, and which mark of punctuation. */

const MARKS = `.,;:!?()[]-–—"“”'‘’$%&/…@#«»`;
const FIRST_MARK = 10;
export const SHAPES = FIRST_MARK + MARKS.length + 1;

/** In order; the first that fits decides. Numbers 1 to 9, marks from 10 on. */
const SHAPE_TESTS: readonly (readonly [RegExp, number])[] = [
  [/^['’]s$/iu, 9],
  [/^\p{N}[\p{N}.,]*$/u, 6],
  [/\p{N}/u, 7],
  [/^[^\p{L}]*$/u, FIRST_MARK + MARKS.length],
  [/^\p{Lu}$/u, 3],
  [/^[\p{Lu}.&-]+$/u, 4],
  [/^\p{Lu}.*['’.&@_-]/u, 8],
  [/^\p{Lu}.*\p{Lu}/u, 5],
  [/^\p{Lu}/u, 2],
  [/\p{Lu}/u, 5],
];

/** 1 lower, 2 Capital, 3 one capital, 4 CAPITALS, 5 miXed, 6 number, 7 with digits, 8 Name-with.marks, 9 's. */
export function shapeOf(text: string): number {
  const mark = text.length === 1 ? MARKS.indexOf(text) : -1;
  if (mark >= 0) return FIRST_MARK + mark;
  return SHAPE_TESTS.find(([test]) => test.test(text))?.[1] ?? 1;
}
