import { expect, test } from 'vitest';
import { readTopic } from '@/lib/clutter/lexicon/all-words';
import { compilePhrases, pickScript } from '@/lib/clutter/lexicon/compile-phrases';
import otherTable from '@/lib/clutter/lexicon/phrases-other.json';
import table from '@/lib/clutter/lexicon/phrases.json';
import { PhraseIndex, readRows } from '@/lib/clutter/words/phrase-index';
import { topicBit, TOPIC_NAMES } from '@/lib/clutter/words/topics';

test.each([
  ['Latin', true, table],
  ['other', false, otherTable],
])(
  'the table of %s words that ships says what the lists say (npm run phrases)',
  (_, latin, kept) => {
    const lists = TOPIC_NAMES.map(
      (topic) => [topicBit(topic), pickScript(readTopic(topic), latin)] as const,
    );
    expect(kept).toEqual(compilePhrases(lists));
  },
);

const index = new PhraseIndex(
  compilePhrases([
    [1, ['sign up', 'sign in*', 'abonn*', '*letter*', '*abo']],
    [2, ['sign', 'become a * member', 'e-mail', 'sign up for']],
  ]),
);

const read = (text: string): number => {
  const [first = '', ...rest] = text.split(' ');
  const { alone, rows } = index.read(first);
  return rows === null ? alone : alone | readRows(rows, rest.map((word) => `${word} `).join(''), 0);
};

test.each([
  ['sign', 2],
  ['sign up', 3],
  ['sign upward', 2],
  ['sign up for', 3],
  ['sign inside', 3],
  ['signs up', 0],
  ['abonnez vous', 1],
  ['abonn', 1],
  ['abon', 0],
  ['newsletters', 1],
  ['digitalabo', 1],
  ['abolition', 0],
  ['become a valued member', 2],
  ['become a member', 0],
  ['become a valued membership', 0],
  ['e mail', 2],
  ['e', 0],
  ['constructor', 0],
])('"%s" says %i', (text, topics) => {
  expect(read(text)).toBe(topics);
});

test('a word that goes on needs letters enough to be found by', () => {
  expect(() => compilePhrases([[1, ['abo*']]])).toThrow('4 letters');
});
