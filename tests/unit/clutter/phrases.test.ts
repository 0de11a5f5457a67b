import { expect, test } from 'vitest';
import { readTopic } from '@/lib/clutter/lexicon/all-words';
import { compilePhrases } from '@/lib/clutter/lexicon/compile-phrases';
import kept from '@/lib/clutter/lexicon/phrases.json';
import { lookUp, mayGoOn, openTable, readRows } from '@/lib/clutter/words/phrase-table';
import { topicBit, TOPIC_NAMES } from '@/lib/clutter/words/topics';

test('the table that ships says what the lists say (npm run phrases)', () => {
  const lists = TOPIC_NAMES.map((topic) => [topicBit(topic), readTopic(topic)] as const);
  expect(kept).toEqual(compilePhrases(lists));
});

const table = openTable(
  compilePhrases([
    [1, ['sign up', 'sign in*', 'abonn*', '*letter*', '*abo', '*登録*']],
    [2, ['sign', 'become a * member', 'e-mail', 'sign up for', 'a * of ours']],
    [1 << 24, ['sign up for', 'free']],
  ]),
);

const read = (text: string): number => {
  const [first = '', ...rest] = text.split(' ');
  const { alone, rows } = lookUp(table, first);
  const [next] = rest;
  if (rows === null || next === undefined || !mayGoOn(rows, next)) return alone;
  return alone | readRows(rows, rest.map((word) => `${word} `).join(''));
};

test.each([
  ['sign', 2],
  ['sign up', 3],
  ['sign upward', 2],
  ['sign up for', 3 | (1 << 24)],
  ['sign inside', 3],
  ['signs up', 0],
  ['free', 1 << 24],
  ['abonnez vous', 1],
  ['abonn', 1],
  ['abon', 0],
  ['newsletters', 1],
  ['digitalabo', 1],
  ['digitalabos', 0],
  ['abolition', 0],
  ['become a valued member', 2],
  ['become a member', 0],
  ['become a valued membership', 0],
  ['a friend of ours', 2],
  ['e mail', 2],
  ['e', 0],
  ['登録', 1],
  ['無料登録する', 1],
  ['constructor', 0],
])('"%s" says %i', (text, topics) => {
  expect(read(text)).toBe(topics);
});

test('a word that goes on needs letters enough to be found by', () => {
  expect(() => compilePhrases([[1, ['abo*']]])).toThrow('4 letters');
});

test('no more words may follow the first than are looked at', () => {
  expect(() => compilePhrases([[1, ['a b c d e f g h i']]])).not.toThrow();
  expect(() => compilePhrases([[1, ['a b c d e f g h i j']]])).toThrow('no more than 8');
});
