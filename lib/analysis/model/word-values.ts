/** What words tell of a sentence's weight in the news, beyond its place and form: "killed" more than "sunny". */
import { wordHash } from './word-hash';

/** A trained table: hashes in rising order, each as the distance from the one before, and behind each its value. */
export type WordTable = {
  /** What a unit of a value is worth in the score. */
  readonly scale: number;
  readonly entries: readonly number[];
};

export type WordValues = ReadonlyMap<number, number>;

/** The table by hash. */
export function readWordTable({ entries }: WordTable): WordValues {
  const values = new Map<number, number>();
  let hash = 0;
  for (let at = 0; at < entries.length; at += 2) {
    hash += entries[at] ?? 0;
    values.set(hash, entries[at + 1] ?? 0);
  }
  return values;
}

/** The mean value of the words that the table holds; 0 where it holds none. Words lower case, apostrophes curled. */
export function meanValue(words: readonly string[], values: WordValues): number {
  let sum = 0;
  let known = 0;
  for (const word of words) {
    const value = values.get(wordHash(word.replaceAll('’', "'")));
    if (value === undefined) continue;
    sum += value;
    known += 1;
  }
  return sum / Math.max(1, known);
}
