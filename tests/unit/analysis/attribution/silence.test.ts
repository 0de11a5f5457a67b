import { describe, expect, test } from 'vitest';
import { said } from '@/tests/support/said';

const lead = 'Harbour Minister Ana Ito opened the ferry yard on Monday.\n';

describe('nothing was said', () => {
  test.each([
    ['by neither of two', 'Neither the crews nor the Harbour Board commented on the sale.'],
    ['by nobody', 'No one said why the old quay had been closed to the ferries.'],
    [
      'by the one who was asked',
      'When asked about the sale of the old quay, Ito left the room without a word.',
    ],
    [
      'with a turn of phrase',
      'The yard is new. That said, the old quay might have been the better place for it.',
    ],
    [
      'by the accused',
      'The former pilot Ken Roe is on trial, accused of stealing two boats from the yard.',
    ],
    ['by the suspect', 'Ken Roe, a pilot, suspected of stealing two boats, was seen in Marlow.'],
  ])('%s', (_, text) => {
    expect(said(lead + text)).toEqual([]);
  });
});

describe('something was said', () => {
  test.each([
    [
      'by one who asked',
      'Ken Roe, a pilot, asked whether the old quay had been sold to the council.',
      ['Ken Roe: whether the old quay had been sold to the council'],
    ],
    [
      'by the accuser',
      'Ito accused the crews of stealing two boats from the yard.',
      ['Ana Ito: the crews of stealing two boats from the yard'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(lead + text)).toEqual(expected);
  });
});

describe('headings', () => {
  test('a subhead repeats what the text tells and is no quote of its own', () => {
    const text = 'Ito says the quay is sold\n“We sold the quay in March,” Ito said.';
    expect(said(lead + text, { roles: { 1: 'heading' } })).toEqual([
      'Ana Ito: We sold the quay in March,',
    ]);
  });

  test('the same words in the text are one', () => {
    expect(said(`${lead}Ito says the quay is sold to the council.`)).toEqual([
      'Ana Ito: the quay is sold to the council',
    ]);
  });
});

describe('a name beside the verb is its source, not what was said', () => {
  test.each([
    [
      'at the end',
      'Mr Hale “should have left the quay at once” when he saw the crews, said Mr Roe.',
      ['Roe: Mr Hale “should have left the quay at once” when he saw the crews'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('added', () => {
  test('what is counted was not said', () => {
    expect(
      said('Tim Hale scored twice and Ken Roe added a goal as the Terns beat Marlow.'),
    ).toEqual([]);
  });

  test('what is told was', () => {
    const text = 'The quay will hold, Ito said. Ito added that a second one was planned for May.';
    expect(said(lead + text)).toContain('Ana Ito: that a second one was planned for May');
  });
});
