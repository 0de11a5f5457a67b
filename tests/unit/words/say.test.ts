import { describe, expect, it } from 'vitest';
import { formatDate } from '@/lib/words/format-date';
import { chooseLocale, makeSay } from '@/lib/words/say';

const MESSAGES: Readonly<Record<string, string>> = {
  greeting: 'Hello {name}',
  quotes_one: '{count} quote',
  quotes_other: '{count} quotes',
  genre_press_release: 'Press release',
  few_few: '{count} few',
  few_other: '{count} other',
};
const read = (key: string) => MESSAGES[key] ?? '';

describe('makeSay', () => {
  const say = makeSay(read, 'en');

  it.each([
    ['greeting', { name: 'Ada' }, 'Hello Ada'],
    ['greeting', {}, 'Hello {name}'],
    ['greeting', { name: '$1 {name} \\' }, 'Hello $1 {name} \\'],
    ['quotes', { count: 1 }, '1 quote'],
    ['quotes', { count: 1200 }, '1,200 quotes'],
    ['genre_press-release', {}, 'Press release'],
    ['not_there', {}, 'not_there'],
  ])('%s %o', (key, values, expected) => {
    expect(say(key, values)).toBe(expected);
  });

  it('follows the plural rules of the language', () => {
    const arabic = makeSay(read, 'ar-EG');
    expect(arabic('few', { count: 4 })).toMatch(/few$/);
    expect(arabic('few', { count: 100 })).toMatch(/other$/);
  });
});

it.each([
  ['de_AT', 'de', 'de-AT'],
  ['en-GB', 'en', 'en-GB'],
  ['it-IT', 'en', 'en'],
  ['en_not a tag', 'en', 'en'],
])('chooseLocale(%s, %s)', (asked, messages, expected) => {
  expect(chooseLocale(asked, messages)).toBe(expected);
});

describe('formatDate', () => {
  it('shows a bare day as that day, wherever the reader is', () => {
    expect(formatDate('2026-01-31', 'en-GB')).toBe('31 Jan 2026');
  });

  it('shows the time only where the page gives one', () => {
    expect(formatDate('2026-01-31T10:20:00Z', 'en-GB')).toMatch(/2026.*\d\d:\d\d/);
  });

  it.each([null, '', 'yesterday'])('is null for %s', (iso) => {
    expect(formatDate(iso, 'en')).toBeNull();
  });
});
