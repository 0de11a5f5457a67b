/** Pass 4: how likely a careful reader would have marked each candidate. */
import weights from '../model/claims.json';
import { meanValue, readWordTable } from '../model/word-values';
import type { WordTable, WordValues } from '../model/word-values';
import type { Features } from './03-features';
import type { Candidate } from './candidate';
import { scoreColumns, standardise } from './columns';

/** In the candidates' order, in standard deviations; comparable within one article only. */
export type Scores = {
  /** By place and form alone. */
  readonly form: readonly number[];
  /** By what the words mean too; the same as `form` where the language's words are not known. */
  readonly whole: readonly number[];
};

/**
 * In languages other than English only what can be counted without knowing words is used; `words` is the table of
 * English ones, null where it could not be read.
 */
export function scoreCandidates(
  candidates: readonly Candidate[],
  features: readonly Features[],
  { language, words }: { readonly language: string; readonly words: WordTable | null },
): Scores {
  if (language !== 'en') {
    const form = standardise(scoreColumns(features, weights.any));
    return { form, whole: form };
  }
  const form = scoreColumns(features, weights.english);
  if (words === null) return { form: standardise(form), whole: standardise(form) };
  const values = readValues(words);
  const whole = form.map(
    (score, at) => score + words.scale * meanValue(candidates[at]?.words ?? [], values),
  );
  return { form: standardise(form), whole: standardise(whole) };
}

const unpacked = new WeakMap<WordTable, WordValues>();

/** Unpacked once, at the first article. */
function readValues(table: WordTable): WordValues {
  const values = unpacked.get(table) ?? readWordTable(table);
  unpacked.set(table, values);
  return values;
}
