import { expect, test } from 'vitest';
import { findHash } from '@/lib/analysis/model/sorted-hashes';

const HASHES = Uint32Array.of(3, 8, 2 ** 31, 2 ** 32 - 2);

test.each([
  ['the first', 3, 0],
  ['one in the middle', 8, 1],
  ['one beyond half of what 32 bits hold', 2 ** 31, 2],
  ['the last', 2 ** 32 - 2, 3],
  ['none: below all', 0, -1],
  ['none: between two', 9, -1],
  ['none: above all', 2 ** 32 - 1, -1],
])('%s', (_, hash, place) => {
  expect(findHash(HASHES, hash)).toBe(place);
});

test('nothing is found in an empty list', () => {
  expect(findHash(new Uint32Array(), 0)).toBe(-1);
});
