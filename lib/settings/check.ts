/** Checks of single stored values: each tells whether a value of unknown origin has the type it should. */

type Check<T> = (value: unknown) => value is T;

const boolean: Check<boolean> = (value) => typeof value === 'boolean';

const strings: Check<readonly string[]> = (value): value is readonly string[] =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'string');

const oneOf =
  <const T extends string>(...words: readonly T[]): Check<T> =>
  (value): value is T =>
    words.some((word) => word === value);

const bySite =
  <T>(inner: Check<T>): Check<Readonly<Record<string, T>>> =>
  (value): value is Readonly<Record<string, T>> =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((entry) => inner(entry));

export const check = { boolean, strings, oneOf, bySite };
