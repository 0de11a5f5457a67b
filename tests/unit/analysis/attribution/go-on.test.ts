import { describe, expect, test } from 'vitest';
import { readPeople, said } from '@/tests/support/said';

const lead = 'Harbour Minister Ana Ito opened the ferry yard on Monday.\n';

describe('a quote that goes on is one', () => {
  test.each([
    [
      'after the attribution',
      '“We have the money,” Ito said. “We have the crews.”',
      ['Ana Ito: We have the money, | We have the crews.'],
    ],
    [
      'after an attribution with abbreviations',
      '“We have the money,” said Rep. Tom Reyes of St. Ives. “We have the crews and the boats.”',
      ['Tom Reyes: We have the money, | We have the crews and the boats.'],
    ],
    [
      'over three paragraphs, a mark on each and the last closed',
      '“We have the money,” Ito said. “The yard has waited long enough.\n“It will build four boats this year.\n“And it will build five in the next.”',
      [
        'Ana Ito: We have the money, | The yard has waited long enough. | It will build four boats this year. | And it will build five in the next.',
      ],
    ],
  ])('%s', (_name, text, expected) => {
    expect(said(lead + text)).toEqual(expected);
  });
});

describe('a quote without a source is of the one before it', () => {
  test('though it runs over several paragraphs', () => {
    const text =
      '“We have the money,” said Ito.\n“All of the yard has waited for these boats since March.\n“And it has waited long enough for its crews.”';
    expect(said(lead + text)).toEqual([
      'Ana Ito: We have the money,',
      'Ana Ito: All of the yard has waited for these boats since March. | And it has waited long enough for its crews.',
    ]);
  });

  test('in the words that name the first', () => {
    const text =
      '“We have the money,” said Ito.\n“All of the yard has waited for these boats since March.”\n“The crews have waited all of the long winter as well.”';
    const { attributions } = readPeople(lead + text);
    expect(attributions.map(({ source }) => source?.[0]?.paragraph)).toEqual([1, 1, 1]);
  });

  test('but not where a paragraph stands between them', () => {
    const text =
      '“We have the money,” said Ito.\nThe council met on Monday in Marlow.\n“All of the yard has waited for these boats since March.”';
    expect(said(lead + text)).toContain(
      '?: All of the yard has waited for these boats since March.',
    );
  });
});

test('a phrase within somebody else’s sentence is not of the one quoted before', () => {
  const text =
    '“We have the money,” said Ito.\nThe plan was derided by one critic as “a wedding cake made for crows.” It was built.';
  expect(said(lead + text)).toContain('?: a wedding cake made for crows.');
});

describe('a quote without a source is of nobody we know', () => {
  test.each([
    [
      'where it stands within a sentence of the next paragraph',
      '“We have the money,” said Ito.\nThe yard has a board at its door, “no boats and no crews before the first of May”, and a bell.',
      '?: no boats and no crews before the first of May',
    ],
    [
      'where it opens the next paragraph with a few words',
      '“We have the money,” said Ito.\n“No boats, no crews, no yard!”\nThe board had met at noon.',
      '?: No boats, no crews, no yard!',
    ],
  ])('%s', (_name, text, expected) => {
    expect(said(lead + text)).toContain(expected);
  });
});

describe('two quotes stay two', () => {
  test.each([
    [
      'of two people',
      '“We have the money for it,” Ito said. “You have no crews for it,” said Ken Roe, a pilot.',
      ['Ana Ito: We have the money for it,', 'Ken Roe: You have no crews for it,'],
    ],
    [
      'where the first paragraph closes its marks and the next has its own verb',
      '“We have the money for it,” Ito said.\n“You have no crews for it,” said Ken Roe, a pilot.',
      ['Ana Ito: We have the money for it,', 'Ken Roe: You have no crews for it,'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(said(lead + text)).toEqual(expected);
  });
});

describe('a quote that the line before introduces', () => {
  test('with a colon', () => {
    const text = 'Ken Roe, a pilot, told the council:\n“You have no crews for these boats.”';
    expect(said(lead + text)).toContain('Ken Roe: You have no crews for these boats.');
  });

  test('as a block without marks', () => {
    const text =
      'Ken Roe, a pilot, wrote in his letter to the council:\nYou have no crews for these boats, and you will find none before the summer.';
    expect(said(lead + text, { roles: { 2: 'quotation' } })).toContain(
      'Ken Roe: You have no crews for these boats, and you will find none before the summer.',
    );
  });

  test('a colon before a list introduces nobody', () => {
    const text = 'The council named the boats:\nThe Gannet, the Tern and the Auk.';
    expect(said(lead + text)).toEqual([]);
  });
});
