import { describe, expect, test } from 'vitest';
import { wordHash } from '@/lib/analysis/model/word-hash';
import { meanValue, readWordTable } from '@/lib/analysis/model/word-values';

/** A table as training writes it. */
function tableOf(values: Readonly<Record<string, number>>) {
  let last = 0;
  const entries = Object.entries(values)
    .map(([word, value]) => [wordHash(word), value] as const)
    .toSorted((a, b) => a[0] - b[0])
    .flatMap(([hash, value]) => {
      const step = hash - last;
      last = hash;
      return [step, value];
    });
  return readWordTable({ scale: 1, entries });
}

describe('meanValue', () => {
  const table = tableOf({ killed: 90, sunny: -60, "don't": 10 });

  test.each([
    ['one word', ['killed'], 90],
    ['the mean of several', ['killed', 'sunny'], 15],
    ['words that are not known do not count', ['killed', 'qwertz'], 90],
    ['apostrophes of either kind', ['don’t'], 10],
    ['no word known', ['qwertz'], 0],
    ['no word at all', [], 0],
  ])('%s', (_, words, value) => {
    expect(meanValue(words, table)).toBe(value);
  });

  test('an empty table knows nothing', () => {
    expect(meanValue(['killed'], readWordTable({ scale: 1, entries: [] }))).toBe(0);
  });
});
