import { expect, test } from 'vitest';
import { median, quantile } from '@/tools/quantiles';

test.each([
  [[3, 1, 2], 2],
  [[10, 9], 10],
  [[7], 7],
  [[], Number.NaN],
])('the median of %j is %d', (numbers, expected) => {
  expect(median(numbers)).toBe(expected);
});

test('a share of all is the largest, of none the smallest', () => {
  const numbers = Array.from({ length: 10 }, (_, at) => 10 - at);
  expect(quantile(numbers, 0.9)).toBe(10);
  expect(quantile(numbers, 1)).toBe(10);
  expect(quantile(numbers, 0)).toBe(1);
});
