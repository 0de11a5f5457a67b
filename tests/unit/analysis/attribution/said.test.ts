import { describe, expect, test } from 'vitest';
import { states } from '@/lib/analysis/attribution/told';
import { said } from '@/tests/support/said';
import { tagged } from '@/tests/support/tagged-spans';

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

  test('nor is a charge in a list', () => {
    const text =
      'Three men were named by the harbour police.\nKen Roe: Theft of a boat, maintaining a common nuisance, possession of two stolen oars, held in lieu of bond.';
    expect(said(lead + text).filter((line) => line.startsWith('Ken Roe'))).toEqual([]);
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

describe('told in other words than "said"', () => {
  test.each([
    [
      'Ito pointed out that the old quay had been closed to the ferries since May.',
      'Ana Ito: that the old quay had been closed to the ferries since May',
    ],
    [
      'Ito could not resist pointing out that the old quay had leaked since May.',
      'Ana Ito: that the old quay had leaked since May',
    ],
    [
      'Ken Roe, a pilot, reminded the council that the old quay leaks.',
      'Ken Roe: the council that the old quay leaks',
    ],
    [
      'Ito has spoken about the need for a second ferry and for more crews.',
      'Ana Ito: the need for a second ferry and for more crews',
    ],
    [
      'The new ferries will leave the yard in May and sail to Marlow, Ito said in her interview.',
      'Ana Ito: The new ferries will leave the yard in May and sail to Marlow',
    ],
    [
      'A letter on the website of the board states that the crews would have two weeks of leave if their boats are “fit for the sea,” and no more.',
      'A letter: that the crews would have two weeks of leave if their boats are “fit for the sea,” and no more',
    ],
  ])('%s', (text, expected) => {
    expect(said(lead + text)).toEqual([expected]);
  });

  test.each([
    'Ito pointed a torch at the leak in the old quay.',
    'Ito spoke with the crews of the ferries.',
    'Ito spoke to the crews about their boats.',
  ])('nothing: %s', (text) => {
    expect(said(lead + text)).toEqual([]);
  });
});

describe('a verb of saying tells, whatever its span was taken for', () => {
  test.each([
    ['The letter states that the yard is shut.', 'states', true],
    ['The board reminded Ito that the yard is shut.', 'reminded', true],
    ['The board will ask for more crews.', 'will ask', false],
    ['Ito wants to tell the crews that the yard is shut.', 'wants to tell', false],
    ['Ito hopes that the yard is shut.', 'hopes', false],
  ])('%s', (text, cue, expected) => {
    const [ground, [span]] = tagged(text, [`cue: ${cue}`]);
    if (!span) throw new Error('expected a cue');
    expect(states(ground, span)).toBe(expected);
  });
});
