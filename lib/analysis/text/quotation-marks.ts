/** The one table of quotation marks, and the quotations they enclose in a paragraph. */

/** A pair of marks; `closers` may hold several where typesetters disagree on the second mark. */
export type MarkPair = {
  readonly opener: string;
  readonly closers: readonly string[];
  /** Marks that are also apostrophes need proof from their surroundings. */
  readonly single: boolean;
};

export const MARK_PAIRS: readonly MarkPair[] = [
  { opener: '“', closers: ['”', '"', '“'], single: false },
  { opener: '"', closers: ['"', '”'], single: false },
  { opener: '„', closers: ['“', '”', '"'], single: false },
  { opener: '”', closers: ['”'], single: false },
  { opener: '«', closers: ['»'], single: false },
  { opener: '»', closers: ['«'], single: false },
  { opener: '‹', closers: ['›'], single: true },
  { opener: '›', closers: ['‹'], single: true },
  { opener: '‘', closers: ['’'], single: true },
  { opener: '‚', closers: ['‘', '’'], single: true },
  { opener: "'", closers: ["'", '’'], single: true },
  { opener: '「', closers: ['」'], single: false },
  { opener: '『', closers: ['』'], single: true },
  { opener: "''", closers: ["''"], single: false },
  { opener: '``', closers: ["''", '"'], single: false },
];

export const PAIR_BY_OPENER: ReadonlyMap<string, MarkPair> = new Map(
  MARK_PAIRS.map((pair) => [pair.opener, pair]),
);

/** Every character that is part of a mark: a cheap first look. */
export const MARK_CHARACTERS: ReadonlySet<string> = new Set(
  MARK_PAIRS.flatMap((pair) => [pair.opener, ...pair.closers]).map((mark) => mark.charAt(0)),
);
