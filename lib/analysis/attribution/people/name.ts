/** A name where it stands in the text, parted from the role before it. */
import type { Run } from '../ground';

export type Name = Run & {
  /** Where the role before the name begins; `from` where there is none. */
  readonly begin: number;
  /** The words of the name itself: "Harjit", "Sajjan". */
  readonly words: readonly string[];
  readonly text: string;
  /** The capitalised role before it, "Defence Minister"; null where there is none. */
  readonly role: string | null;
  readonly isCourteous: boolean;
  /** "the" before it, which people do not have. */
  readonly hasArticle: boolean;
  /** Followed by 's. */
  readonly isPossessive: boolean;
};
