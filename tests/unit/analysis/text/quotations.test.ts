import { describe, expect, test } from 'vitest';
import { findQuotations } from '@/lib/analysis/text/quotations';

const inner = (text: string): string[] =>
  findQuotations(text).map(({ innerStart, innerEnd }) => text.slice(innerStart, innerEnd));

describe('what marks enclose', () => {
  test.each([
    ['“We leave,” she said, “at noon.”', ['We leave,', 'at noon.']],
    ['"We leave," she said, "at noon."', ['We leave,', 'at noon.']],
    ['‘It’s the dogs’ dinner,’ he said.', ['It’s the dogs’ dinner,']],
    ["'We can't go,' he said.", ["We can't go,"]],
    ['„Wir gehen“, sagte sie.', ['Wir gehen']],
    ['«Nous partons», dit-elle.', ['Nous partons']],
    ['»Wir gehen«, sagte sie.', ['Wir gehen']],
    ['”Vi går”, sade hon.', ['Vi går']],
    ['「行きます」と言った。', ['行きます']],
    ['“She said ‘no’ to me,” he said.', ['She said ‘no’ to me,', 'no']],
    ["''Two singles,'' he said.", ['Two singles,']],
    ['“Not closed, it goes on', ['Not closed, it goes on']],
  ])('%s', (text, expected) => {
    expect(inner(text)).toEqual(expected);
  });

  test.each([
    'The Lakers’ star and the ’90s, rock ’n’ roll',
    "It's the Joneses' house, built in the '90s",
    'He is 6\'2" tall and the screen is 5" wide',
    'No marks at all',
    '',
  ])('nothing in %s', (text) => {
    expect(inner(text)).toEqual([]);
  });
});

describe('hostile text', () => {
  test.each([
    ['only marks', '"'.repeat(20_000)],
    ['openers alone', '“'.repeat(20_000)],
    ['apostrophes', "'a".repeat(20_000)],
    ['reversed marks', '»a '.repeat(20_000)],
    ['no stop', 'a'.repeat(20_000)],
    ['lone surrogates', '\uD800“\uDC00”'.repeat(1000)],
  ])('%s: offsets valid and ordered', (_name, text) => {
    let last = 0;
    const isOrdered = findQuotations(text).every(({ start, innerStart, innerEnd, end }) => {
      const fits =
        last <= start && start <= innerStart && innerStart <= innerEnd && innerEnd <= end;
      last = start;
      return fits && end <= text.length;
    });
    expect(isOrdered).toBe(true);
  });
});
