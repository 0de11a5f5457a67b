/** A sentence of the article as the ranking sees it. */
import type { ParagraphRole, Span } from '../brief';

/** Why a sentence can be no claim, whatever its words. */
export type Bar =
  'question' | 'caption' | 'heading' | 'fragment' | 'aside' | 'repeated' | 'title' | 'long';

export type Candidate = {
  readonly span: Span;
  readonly text: string;
  readonly role: ParagraphRole;
  /** Lower-case words and numbers, apostrophes curled. */
  readonly words: readonly string[];
  /** The words as written. */
  readonly shapes: readonly string[];
  /** Stems of the words that tell what it is about, in order, repeated where they repeat. */
  readonly terms: readonly string[];
  /** Words written with a capital where no rule of spelling asks for one: not the first of the sentence. */
  readonly names: readonly string[];
  readonly bar: Bar | null;
  /** Its place in its paragraph, 0 the first. */
  readonly place: number;
  /** Is the block before its paragraph a subhead? */
  readonly underHeading: boolean;
};
