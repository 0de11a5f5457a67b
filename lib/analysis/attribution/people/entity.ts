/** Somebody or something with a name, and all that the page calls so. */
import type { Name } from './name';

export type Gender = 'female' | 'male' | null;

export type Entity = {
  /** The longest form of the name that the page gives. */
  name: string;
  words: readonly string[];
  readonly mentions: Name[];
  readonly roles: string[];
  kind: 'person' | 'organisation';
  gender: Gender;
};
