import { describe, expect, test } from 'vitest';
import { stem } from '@/lib/analysis/text/stems';

describe('stem', () => {
  test.each([
    ['ruled', 'ruling', 'rules'],
    ['closed', 'closing', 'closes'],
    ['stopped', 'stopping', 'stops'],
    ['city', 'cities', 'city'],
    ['payment', 'payments', 'pay'],
  ])('%s, %s and %s count as one', (...words) => {
    expect(new Set(words.map((word) => stem(word))).size).toBe(1);
  });

  test.each([
    ['bus', 'bu'],
    ['was', 'wa'],
    ['price', 'prince'],
  ])('%s is not %s', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  test('other languages keep their first letters', () => {
    expect(stem('schwimmbäder', 'de')).toBe(stem('schwimmbad', 'de'));
  });
});
