/** Words of the languages asked for are found, of others not. */
import { expect, test } from 'vitest';
import { GERMAN } from '@/lib/analysis/lexicon/policy/de';
import { ENGLISH } from '@/lib/analysis/lexicon/policy/en';
import { Meaning } from '@/lib/analysis/policy/concepts';
import { compileVocabulary } from '@/lib/analysis/policy/vocabulary';

const english = compileVocabulary([ENGLISH]);
const both = compileVocabulary([ENGLISH, GERMAN]);

test('a concept is looked for in each of the languages, and in no other', () => {
  expect(new Meaning('Wir behalten uns Kürzungen vor.', english).has('altered')).toBe(false);
  expect(new Meaning('Wir behalten uns Kürzungen vor.', both).has('altered')).toBe(true);
  expect(new Meaning('We edit for length.', both).has('altered')).toBe(true);
});

test('a concept without words in a language never applies', () => {
  expect(english.find('kept')).toBeNull();
  expect(new Meaning('Your address is stored.', english).has('kept')).toBe(false);
});

test('an ending of another language makes no rule of an English word', () => {
  // "remov*" is Portuguese; in English three removed comments are counted, not announced.
  const sentence = 'Three removed comments in a month are too many.';
  expect(new Meaning(sentence, english).has('remove')).toBe(false);
});

test('a comment is known by name in languages without a list of their own', () => {
  expect(new Meaning('Komentarze są moderowane', english).has('comment')).toBe(true);
});
