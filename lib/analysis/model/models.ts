import type { SpeechWords } from '../lexicon/speech/speech-words';
import type { WordTable } from './word-values';

/**
 * The trained weights an analysis may use, handed in by whoever reads files: the panel fetches its own
 * package, tools read from disk. Analysis itself never loads anything.
 */
export type Models = {
  /** The attribution tagger's weights; null where they could not be read: rules for direct quotes then do. */
  readonly attribution: ArrayBuffer | null;
  /** What English words tell of a claim's weight; null where the article is in another language, or it is missing. */
  readonly claimWords: WordTable | null;
  /** Words beside quotes by language, as far as whoever asks has loaded them; English needs none. */
  readonly speech?: Readonly<Record<string, SpeechWords>>;
};

export const NO_MODELS: Models = { attribution: null, claimWords: null };
