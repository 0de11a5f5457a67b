import { describe, expect, test } from 'vitest';
import { formatDate } from '@/lib/words/format-date';

describe('formatDate', () => {
  test.each([
    ['2020-01-03', 'en-GB', '3 Jan 2020'],
    // The post of a live blog often tells its hour and not its day.
    ['16:20', 'en-GB', '16:20'],
    ['16:20', 'en-US', '4:20 PM'],
    ['09:05', 'de', '09:05'],
  ])('%s in %s is %s', (iso, locale, told) => {
    // Some engines put a narrow space before "PM".
    expect(formatDate(iso, locale)?.replace(/\s/gu, ' ')).toBe(told);
  });

  test('a day with a time has both', () => {
    expect(formatDate('2020-01-03T14:05:00', 'en-GB')).toBe('3 Jan 2020, 14:05');
  });

  test.each([[null], ['soon'], ['25:00'], ['12 minutes ago']])('%s is no date', (iso) => {
    expect(formatDate(iso, 'en-GB')).toBeNull();
  });
});
