/** Words go into the weights as 32-bit numbers, never as text (FNV-1a over UTF-16 code units). */

const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** A whole number from 0 to 2^32 - 1. */
export function wordHash(word: string): number {
  let hash = BASIS;
  for (let at = 0; at < word.length; at += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
  }
  return hash >>> 0;
}
