/** What the rules know of a language: its verbs of saying and the words around them. */
import { sayingVerbs } from './word-sets';

export type Speech = {
  /** Finite forms, lower case. */
  readonly verbs: ReadonlySet<string>;
  /** Words that may stand between a source and its verb. */
  readonly between: ReadonlySet<string>;
  /** Words at which a source phrase ends or begins. */
  readonly edges: ReadonlySet<string>;
  readonly hasIndirect: boolean;
};

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const ENGLISH: Speech = {
  verbs: new Set([...sayingVerbs].filter((word) => /(?:s|ed|d|said|told|wrote)$/.test(word))),
  between: words('also has have had then later further reportedly repeatedly'),
  edges: words(
    'that and but or if when while as after before because in on at during to who which where since until though although of',
  ),
  hasIndirect: true,
};
