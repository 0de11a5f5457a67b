/** What is known of a language whose direct quotes alone are read. */
export type SpeechWords = {
  /** Verbs of saying in the forms news uses beside a quotation. */
  readonly verbs: readonly string[];
  /** Words that sentences open with and nobody is called: articles, pronouns, prepositions, days. */
  readonly plain: readonly string[];
  /** Nouns for what somebody is; German ones also end compounds. */
  readonly roles: readonly string[];
};
