/** Words by their hashes in rising order, found by halving: a map of them would have to be built before the first word. */

/** Where the hash stands in the list; -1 where it does not. */
export function findHash(hashes: Uint32Array, hash: number): number {
  let low = 0;
  let high = hashes.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = hashes[middle] ?? 0;
    if (found === hash) return middle;
    if (found < hash) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
