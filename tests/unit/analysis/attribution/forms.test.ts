import { describe, expect, test } from 'vitest';
import { said } from '@/tests/support/said';

describe('transcripts', () => {
  test('each turn is its speaker’s, by full name and by surname', () => {
    const text = [
      'Minister Ana Ito spoke to Ken Roe of Harbour Radio about the boats.',
      'ROE: Do you have the money for these boats?',
      'ITO: We have the money. We have the crews as well.',
      'ROE: Since when do you have crews?',
      'ITO: Since Monday.',
    ].join('\n');
    expect(said(text)).toEqual([
      'Ken Roe: Do you have the money for these boats?',
      'Ana Ito: We have the money. We have the crews as well.',
      'Ken Roe: Since when do you have crews?',
      'Ana Ito: Since Monday.',
    ]);
  });

  test('a turn in marks that runs over two paragraphs is one', () => {
    const text = [
      '"KEN ROE: Do you have the money for these boats?',
      '"ANA ITO: We have the money for four of them.',
      '"And we have the crews for all of them.',
      '"ROE: Since when do you have crews?',
      '"ITO: Since Monday, as I have said before."',
    ].join('\n');
    expect(said(text)).toContain(
      'ANA ITO: We have the money for four of them. | And we have the crews for all of them.',
    );
  });

  test('questions and answers are quotes, of nobody the letter names', () => {
    const text = [
      'Ana Ito builds ferries in Westhaven.',
      'Q: Do you have the money for these boats?',
      'A: We have the money for four of them.',
      'Q: And do you have the crews for them?',
      'A: We have had the crews since Monday.',
    ].join('\n');
    expect(said(text)).toEqual([
      '?: Do you have the money for these boats?',
      '?: We have the money for four of them.',
      '?: And do you have the crews for them?',
      '?: We have had the crews since Monday.',
    ]);
  });

  test.each([
    ['a list of facts', 'Price: Four pounds for adults.\nPlace: The harbour hall.\nTime: Noon.'],
    ['results', 'Roe: 54 percent\nIto: 46 percent\nRoe: 51 percent\nIto: 49 percent'],
    [
      'salutations',
      'DEAR HARBOUR: My sister sails. May I go with her?\nDEAR SISTER: Of course you may go with her.\nDEAR HARBOUR: My brother sails. May I go?',
    ],
    [
      'charges by name',
      'Ken Roe: Theft of a boat, held in lieu of bond.\nAna Roe: Theft of an oar, held in lieu of bond.\nTom Ito: Loitering near the harbour wall at night.',
    ],
  ])('%s are no turns', (_name, text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('signed quotations', () => {
  test.each([
    ['beside', '“We have waited for these boats since March.” — Ana Ito'],
    ['beneath', '“We have waited for these boats since March.”\n― Ana Ito, a pilot from Westhaven'],
  ])('the name %s the quotation', (_name, text) => {
    expect(said(text)).toEqual(['Ana Ito: We have waited for these boats since March.']);
  });

  test.each([
    ['a sentence', '“We have waited for these boats since March.” — Then he left the room.'],
    ['a title', '“The Long Road to Westhaven” — A Film by Ana Ito'],
  ])('%s after the dash is no signature', (_name, text) => {
    expect(said(text).filter((line) => !line.startsWith('?'))).toEqual([]);
  });

  test('a post with a handle', () => {
    const text = 'The boats are back, and so are the crews! — Ana Ito (@harbour_ana) March 3, 2026';
    expect(said(text)).toEqual(['Ana Ito: The boats are back, and so are the crews!']);
  });
});

describe('dialogue dashes', () => {
  test.each([
    ['en', '— We have no crews for it, said Ana Ito.', ['Ana Ito: We have no crews for it']],
    [
      'fr',
      '— Nous avons l’argent, a déclaré Anne Roche, et nous avons le temps.',
      ['Anne Roche: Nous avons l’argent | et nous avons le temps.'],
    ],
    [
      'es',
      '—No tenemos dinero —dijo Ana Rojas—. Volveremos mañana.',
      ['Ana Rojas: No tenemos dinero | Volveremos mañana.'],
    ],
  ])('%s: %s', (language, text, expected) => {
    expect(said(text, { language })).toEqual(expected);
  });

  test.each([
    ['— Two boats sank in May, and a third in June.'],
    ['– 12 degrees, and rain later on.'],
  ])('a list is none: %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});
