/** Pleas of few words, told by what they are made of, and what has the same words and stays. */
import { describe, expect, test } from 'vitest';
import { judgeClutter } from '@/lib/clutter/judge';
import { articleWith } from './page';

const hiddenIds = (markup: string, after = ''): readonly string[] =>
  judgeClutter(articleWith(markup, after), null).hide.map(
    ({ element }) => element.id || element.tagName,
  );

describe('a teaser between paragraphs, without a name', () => {
  test.each([
    ['Enjoying this story? Join 40,000 readers.', 'Sign up'],
    ['Join more than 40,000 subscribers', 'Sign up'],
    ['Join 40k people who get the harbour letter.', 'Count me in'],
    ['Gefällt Ihnen dieser Text? Schließen Sie sich 40.000 Leserinnen und Lesern an.', 'Anmelden'],
    ['Cet article vous a plu ? Rejoignez plus de 40 000 lecteurs.', "S'inscrire"],
    ['¿Te gusta esta historia? Únete a 40.000 lectores.', 'Apúntate'],
    ['Ti è piaciuto? Unisciti a 40.000 lettori.', 'Iscriviti'],
    ['Gostou desta história? Junte-se a 40 mil leitores.', 'Inscreva-se'],
  ])('%s', (words, button) => {
    expect(hiddenIds(`<div id="t"><p>${words}</p><a href="/nl">${button}</a></div>`)).toEqual([
      't',
    ]);
    expect(
      hiddenIds(
        `<div id="t"><p>${words}</p><form><input type="email"><button>${button}</button></form></div>`,
      ),
    ).toEqual(['t']);
  });

  test.each([
    '<div><p>Join 40,000 people who marched</p><a href="/march">Read their stories</a></div>',
    '<div><p>40,000 readers wrote to the paper</p><a href="/letters">Read the letters</a></div>',
    '<p>More than 40,000 readers wrote to the paper about the pier, and 300 of them <a href="/l">signed up</a> to carry stones in the spring.</p>',
    '<p>Organisers hope to join 40,000 subscribers of the old harbour fund with the new one, <a href="/f">the board said</a> on Tuesday.</p>',
  ])('stays: %s', (markup) => {
    expect(hiddenIds(markup)).toEqual([]);
  });
});

test('a form for an address and nothing else', () => {
  expect(
    hiddenIds('<form id="f"><input type="email" placeholder="Address"><button>→</button></form>'),
  ).toEqual(['f']);
});

test.each([
  '<form><input type="email"><input type="text" name="tip"><button>Send</button></form>',
  '<form><textarea name="letter"></textarea><input type="email"><button>Send</button></form>',
])('a form with an address that stays: %s', (markup) => {
  expect(hiddenIds(markup)).toEqual([]);
});

test('a picture is a button, too', () => {
  expect(
    hiddenIds(
      '<div id="p"><h3>Tide newsletter</h3><a href="/nl"><img src="a.png" alt=""></a><p>Subscribe now</p></div>',
    ),
  ).toEqual(['p']);
});

test('in the footer, a title that begs, a sentence and a button are a plea', () => {
  expect(
    hiddenIds(
      '',
      '<footer><div><a href="/about">About</a> <a href="/terms">Terms</a></div><section id="s"><h2>Subscribe to Tide Quarterly</h2><p>Harbour intelligence, charts and forward-looking reports from the best known house of the coast.</p><a href="/s">Subscribe</a></section></footer>',
    ),
  ).toEqual(['s']);
});

test.each([
  [
    'entries of a menu, each in its box',
    '<div><div><a href="/nl">Sign up to newsletters</a></div><div><a href="/give">Donate</a></div></div>',
  ],
  ['an entry of a menu', '<nav><p><a href="/nl">Subscribe to our newsletter</a></p></nav>'],
  [
    'the headline of another story',
    '<div><a href="/dogs"><img src="d.png" alt=""></a><a href="/dogs">Guide dogs of the harbour are appealing for your support this stormy spring</a></div>',
  ],
  [
    'a podcast',
    '<div><a href="/show">The night ferry</a><p>by <a href="/feld">Jonna Feld</a></p><button aria-label="Get the podcast">Subscribe</button></div>',
  ],
  [
    'where to hear it',
    '<div><h3>The night ferry</h3><p>Subscribe to our podcast on your phone.</p><a href="/a">Subscribe</a></div>',
  ],
])('stays: %s', (_what, markup) => {
  expect(hiddenIds(markup)).toEqual([]);
  expect(hiddenIds('', `<footer>${markup}</footer>`)).toEqual([]);
});

test('a dialog that asks for consent stays whole, whatever it sells instead', () => {
  const wall =
    '<div role="dialog"><h2>Read with advertising, or pay</h2><div><p>We and our partners use cookies to improve our newsletter.</p><button>Accept</button></div><div><p>Without tracking for 3 crowns a month, cancel any time.</p><a href="/pure">Subscribe now</a></div></div>';
  expect(hiddenIds('', wall)).toEqual([]);
});
