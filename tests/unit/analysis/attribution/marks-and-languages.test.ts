import { describe, expect, test } from 'vitest';
import { said } from '@/tests/support/said';

const lead = 'Harbour Minister Ana Ito opened the ferry yard on Monday.\n';

describe('every kind of mark', () => {
  test.each([
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
    ["'", "'"],
    ['«', '»'],
    ['„', '“'],
    ['‹', '›'],
    ['「', '」'],
    ['‚', '‘'],
    ['”', '”'],
    ['``', "''"],
  ])('%s…%s', (open, close) => {
    const text = `${open}We have the money for it, the crews aren’t the trouble,${close} Ito said.`;
    expect(said(lead + text)).toEqual([
      'Ana Ito: We have the money for it, the crews aren’t the trouble,',
    ]);
  });

  test('a quotation inside a quotation is no second speaker', () => {
    const text = '“He told me, ‘You will never sail again,’ and he was right,” Ito said.';
    expect(said(lead + text)).toEqual([
      'Ana Ito: He told me, ‘You will never sail again,’ and he was right,',
    ]);
  });

  test.each([
    ['a possessive and a decade', 'The crews’ boats of the ’90s are gone, and Ito’s with them.'],
    ['a measure', 'The mast is 6\'2" tall and the deck 4\'1" wide.'],
    ['scare quotes', 'The “green” ferry burns coal.'],
    ['a nickname', 'Tom “Crane” Hale works at the yard.'],
    [
      'what something is dubbed',
      'The wall has earned the nickname of “the old grey lady.” It stands.',
    ],
    ['a title', 'The film “The Long Night of Leeds” opens on Friday.'],
    ['a sign', 'A sign reading “No Entry” hangs there.'],
  ])('no quote: %s', (_name, text) => {
    expect(said(lead + text)).toEqual([]);
  });
});

describe('nothing was said', () => {
  test.each([
    ['Ito would not say how many ferries are left.'],
    ['Ito declined to say how many ferries are left.'],
    ['Ito never said how many ferries are left.'],
  ])('%s', (text) => {
    expect(said(lead + text)).toEqual([]);
  });
});

describe('passives', () => {
  test.each([
    ['Ken Roe was accused of stealing a boat and two oars from the yard.'],
    ['Ken Roe was charged with stealing a boat from the yard.'],
    ['Ken Roe was told to leave the yard by noon.'],
  ])('never name who it was done to: %s', (text) => {
    expect(said(text).filter((line) => line.startsWith('Ken Roe'))).toEqual([]);
  });
});

describe('passives with marks', () => {
  test('whoever did it is the speaker', () => {
    expect(said('Ken Roe was called “a thief and a liar” by Ana Ito, the minister.')).toEqual([
      'Ana Ito: a thief and a liar',
    ]);
  });

  test('nobody where the page does not say who did it', () => {
    const [line] = said('Ken Roe was described as “a thief and a liar of the worst kind” in May.');
    expect(line).toMatch(/^\?: /u);
  });

  test('who is quoted as saying something says it', () => {
    expect(said('Ken Roe was quoted as saying that the boats were lost.')).toEqual([
      'Ken Roe: that the boats were lost',
    ]);
  });
});

describe('sources of their own kind', () => {
  test.each([
    [
      'a statement',
      'The yard is closed, Tide Works said in a statement.',
      'Tide Works: The yard is closed',
    ],
    [
      'a noun for what was said',
      'Ito has repeated her claim that the ferries will run by spring.',
      'Ana Ito: that the ferries will run by spring',
    ],
  ])('%s', (_name, text, expected) => {
    expect(said(lead + text)).toContain(expected);
  });
});

describe('direct quotes in other languages', () => {
  test.each([
    [
      'de',
      '„Wir haben das Geld für die neue Brücke“, sagte Ministerin Anna Roth am Montag.',
      ['Anna Roth: Wir haben das Geld für die neue Brücke'],
    ],
    [
      'de',
      'Ministerin Anna Roth erklärte: „Wir haben das Geld für die neue Brücke.“',
      ['Anna Roth: Wir haben das Geld für die neue Brücke.'],
    ],
    [
      'fr',
      '« Nous avons l’argent pour le nouveau pont », a déclaré la ministre Anne Roche lundi.',
      ['Anne Roche: Nous avons l’argent pour le nouveau pont'],
    ],
    [
      'es',
      '«Tenemos el dinero para el puente nuevo», dijo la ministra Ana Rojas el lunes.',
      ['Ana Rojas: Tenemos el dinero para el puente nuevo'],
    ],
  ])('%s: %s', (language, text, expected) => {
    expect(said(text, { language })).toEqual(expected);
  });

  test.each([
    ['de', 'Die „grüne“ Brücke in Leeds ist aus Stahl.'],
    ['fr', 'Le film « La Longue Nuit » sort vendredi.'],
    ['es', 'El barco «verde» quema carbón.'],
  ])('%s, no quote: %s', (language, text) => {
    expect(said(text, { language })).toEqual([]);
  });
});
