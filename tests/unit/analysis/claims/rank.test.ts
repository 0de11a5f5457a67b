import { describe, expect, test } from 'vitest';
import type { Article, People } from '@/lib/analysis/brief';
import { rankClaims } from '@/lib/analysis/claims';
import { loadModels } from '@/tools/load-models';

const NOBODY: People = { attributions: [], sources: [], mentioned: [], support: 'full' };
const models = loadModels();
const STORY = [
  'The town of Marlow will close its only swimming pool in March because repairs would cost £4m, the council decided on Tuesday.',
  'Councillors voted 14 to 9 for the closure after a debate of five hours. “Nobody wanted this,” Mayor Rosa Finch said.',
  'Who will pay for the children’s lessons?',
  'The pool, opened in 1962, had 90,000 visitors last year. It leaks.',
  'Swimming clubs say that 600 members will have nowhere to train, and have threatened to sue the council.',
  'Sign up for our newsletter to get more stories like this.',
  'The nearest other pool is in Harrow, 20 miles away. The council said it would pay for a bus until summer.',
  'Image: the pool in 1962 (Jo Roe/The Agency)',
  '“How long will the closure take?” asked Councillor Jon Reed.',
  'Angry: Swimmers of the Marlow club outside the council on Tuesday.',
  'Closed for good: The council says repairs to the Marlow pool cost £4m.',
];

function article(paragraphs: readonly string[], more: Partial<Article> = {}): Article {
  return {
    url: 'https://news.example/pool',
    title: 'Marlow closes its swimming pool',
    standfirst: null,
    authors: [],
    outlet: null,
    published: null,
    modified: null,
    language: 'en',
    genre: 'news',
    paragraphs: paragraphs.map((text) => ({
      text,
      role: 'body',
      anchor: { element: null, start: 0 },
    })),
    posts: [],
    coverage: { kind: 'whole' },
    ...more,
  };
}

function rank(page: Article, count: 'fewer' | 'normal' | 'more' = 'normal') {
  return rankClaims(page, NOBODY, { models, count });
}

describe('rankClaims', () => {
  test('gives whole sentences of the body, the news first', () => {
    const page = article(STORY);
    const claims = rank(page);
    expect(claims[0]?.text).toBe(STORY[0]);
    for (const { span, text } of claims) {
      expect(page.paragraphs[span.paragraph]?.text.slice(span.start, span.end)).toBe(text);
    }
  });

  test.each(['Who will', 'Sign up', 'Image:', 'It leaks', '“How long', 'Angry:', 'Closed for'])(
    'never takes "%s…"',
    (start) => {
      expect(rank(article(STORY), 'more').filter(({ text }) => text.startsWith(start))).toEqual([]);
    },
  );

  test('does not say the same twice', () => {
    const claims = rank(article([...STORY, STORY[0]!, STORY[1]!]), 'more');
    expect(new Set(claims.map(({ text }) => text)).size).toBe(claims.length);
  });

  test.each([
    ['nothing', [], 0],
    ['a heading alone', ['Pool to close'], 0],
    ['one sentence', [STORY[0]!], 1],
    ['no full stop anywhere', ['word '.repeat(3000).trim()], 0],
  ])('%s: what there is, not padding', (_, paragraphs, count) => {
    expect(rank(article(paragraphs))).toHaveLength(count);
  });

  test.each([
    ['fewer', 4],
    ['normal', 6],
    ['more', 7],
  ] as const)('%s: %i of a long story', (count, expected) => {
    const streets = [
      'Mill',
      'Harbour',
      'Station',
      'Abbey',
      'Castle',
      'Bridge',
      'Forge',
      'Orchard',
      'Quarry',
    ];
    const more = streets.map(
      (street, at) => `${street} Street lost ${at + 3} shops, the ${street} traders wrote.`,
    );
    expect(rank(article([...STORY, ...more]), count)).toHaveLength(expected);
  });

  test('works without English', () => {
    const claims = rank(
      article(
        [
          'Die Stadt Marlau schließt im März ihr einziges Schwimmbad. Der Rat stimmte am 3. Mai dafür.',
          'Das Bad wurde 1962 eröffnet. Im vergangenen Jahr kamen 90.000 Besucher in das Schwimmbad.',
        ],
        { language: 'de', title: 'Marlau schließt sein Schwimmbad' },
      ),
    );
    expect(claims.map(({ text }) => text)).toContain(
      'Die Stadt Marlau schließt im März ihr einziges Schwimmbad.',
    );
  });

  test('gives the same for the same', () => {
    expect(rank(article(STORY))).toEqual(rank(article(STORY)));
  });
});
