/** What words tell of a sentence's weight in the news, beyond its place and form: "killed" more than "sunny". */
import { findHash } from './sorted-hashes';
import { wordHash } from './word-hash';

/** A trained table: hashes in rising order, each as the distance from the one before, and behind each its value. */
export type WordTable = {
  /** What a unit of a value is worth in the score. */
  readonly scale: number;
  readonly entries: readonly number[];
};

/** Hashes in rising order, and the value of each. */
export type WordValues = { readonly hashes: Uint32Array; readonly values: Int8Array };

/** The table to look words up in. */
export function readWordTable({ entries }: WordTable): WordValues {
  const count = entries.length / 2;
  const hashes = new Uint32Array(count);
  const values = new Int8Array(count);
  let hash = 0;
  for (let word = 0; word < count; word += 1) {
    hash += entries[word * 2] ?? 0;
    hashes[word] = hash;
    values[word] = entries[word * 2 + 1] ?? 0;
  }
  return { hashes, values };
}

/** The mean value of the words that the table holds; 0 where it holds none. Words lower case, apostrophes curled. */
export function meanValue(words: readonly string[], { hashes, values }: WordValues): number {
  let sum = 0;
  let known = 0;
  for (const word of words) {
    const at = findHash(hashes, wordHash(word.replaceAll('’', "'")));
    if (at < 0) continue;
    sum += values[at] ?? 0;
    known += 1;
  }
  return sum / Math.max(1, known);
}
