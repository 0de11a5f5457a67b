/** Which languages' words are loaded for a page: all that its rules may be in, and few others. */
import { describe, expect, test } from 'vitest';
import type { PageBlock } from '@/lib/analysis/brief';
import { chooseLanguages, POLICY_LANGUAGES } from '@/lib/analysis/policy/choose-languages';
import { policyOf } from '@/tests/support/policy-page';

const choose = (language: string, ...texts: readonly string[]): readonly string[] => {
  const blocks = texts.map((text, element): PageBlock => ({
    text,
    role: 'body',
    place: 'comments',
    region: 1,
    shown: true,
    links: [],
    anchor: { element, start: 0 },
  }));
  return chooseLanguages({ article: { language }, blocks });
};

const HARBOUR = 'The harbour bridge was opened on Monday by the mayor, who had waited for it.';

describe('what the page declares', () => {
  test.each(POLICY_LANGUAGES)('a page in %s needs it, and no other', (code) => {
    expect(choose(code, '')).toEqual([code]);
  });

  test.each(['und', 'sv'])('"%s" tells nothing, so all are tried', (code) => {
    expect(choose(code, HARBOUR)).toEqual(POLICY_LANGUAGES);
  });
});

describe('what it is written in', () => {
  test.each([
    ['de', 'Der Hafen wird am Montag wieder für die Schiffe geöffnet.'],
    ['es', 'El puerto se abre el lunes para los barcos que esperan.'],
    ['fr', 'Le port ouvre lundi pour les bateaux qui attendent dans la baie.'],
    ['it', 'Il porto apre lunedì per le navi che aspettano nel golfo.'],
    ['nl', 'De haven wordt maandag weer voor het verkeer geopend.'],
    ['pt', 'O porto abre na segunda para os barcos que esperam, uma semana depois.'],
  ])('a text in %s on a page that says it is English', (code, text) => {
    expect(choose('en', HARBOUR, text)).toContain(code);
  });

  test.each([
    ['de', 'Kommentare geschlossen'],
    ['es', 'Comentarios cerrados'],
    ['fr', 'Commentaires fermés'],
    ['it', 'Commenti chiusi'],
    ['nl', 'Reacties gesloten'],
    ['pt', 'Comentários encerrados'],
  ])('comments named in %s below an English text', (code, text) => {
    expect(choose('en', HARBOUR, text)).toContain(code);
  });

  test.each([
    'Comments are closed.',
    'Sign in to comment',
    'Be the first to reply',
    'Add your comment',
  ])('an English comment form below a German text: %s', (text) => {
    expect(choose('de', 'Der Hafen wird am Montag geöffnet.', text)).toContain('en');
  });

  test('"comentar" on a Portuguese page is no Spanish', () => {
    expect(choose('pt', 'Entre para comentar')).toEqual(['pt']);
  });

  test('"comment" on a French page is no English', () => {
    expect(choose('fr', 'Comment le port a rouvert dans la baie')).toEqual(['fr']);
  });

  test.each([
    'He flew from El Salvador to Los Angeles, and from there to La Paz.',
    'Der Falter, an Austrian weekly, and Die Insel spoke of it, as did Le Port.',
    'Commentators said that commenters had commented on it.',
  ])('names in an English text are no other language: %s', (text) => {
    expect(choose('en', text)).toEqual(['en']);
  });
});

test('a German comment form below an English text is read', () => {
  const { terms } = policyOf([{ text: HARBOUR }, { text: 'Die Kommentare sind geschlossen.' }]);
  expect(terms.map(({ plain }) => plain.key)).toEqual(['closing_closed']);
});
