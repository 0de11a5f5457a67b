import { describe, expect, test } from 'vitest';
import { said } from '@/tests/support/said';

const lead = 'Harbour Minister Ana Ito opened the ferry yard on Monday.\n';

describe('said in public', () => {
  test.each([
    [
      'The Harbour Court ruled that the ferries may sail at night.',
      'Harbour Court: that the ferries may sail at night',
    ],
    [
      'The Tide Foundation projected in May that fares would rise by a third.',
      'Tide Foundation: that fares would rise by a third',
    ],
  ])('%s', (text, expected) => {
    expect(said(lead + text)).toContain(expected);
  });

  test('a vote for a resolution is none of it', () => {
    const text =
      'The Harbour Council voted in favour of a resolution calling on the crews to leave the yard.';
    expect(said(lead + text)).toEqual([]);
  });

  test('a ruler and a projector say nothing', () => {
    expect(said(`${lead}The old king ruled the island for forty years.`)).toEqual([]);
  });
});

describe('contents hold what was said alone', () => {
  test('not when or where it was said', () => {
    const text =
      '“It takes a little longer now,” Ito said before the vote of the council in front of the yard. “That goes a long way.”';
    expect(said(lead + text)).toEqual([
      'Ana Ito: It takes a little longer now, | That goes a long way.',
    ]);
  });
});
