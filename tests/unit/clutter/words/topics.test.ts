import { expect, test } from 'vitest';
import { readTopics, topicBit, TOPIC_NAMES } from '@/lib/clutter/words/topics';

const topicsOf = (text: string): readonly string[] => {
  const { topics } = readTopics(text);
  return TOPIC_NAMES.filter((name) => topics & topicBit(name));
};

test.each([
  ['Sign up for our daily newsletter', ['mailing', 'enrol']],
  ['Jetzt kostenlos für den Newsletter anmelden', ['mailing', 'account', 'pitch']],
  ['Recevez la lettre d’information chaque matin', ['mailing', 'enrol', 'pitch']],
  ['Suscríbete y recibe el boletín', ['mailing', 'enrol', 'subscribe']],
  ['Zapisz się na newsletter', ['mailing', 'enrol']],
  ['Iscriviti alla newsletter', ['mailing', 'enrol']],
  ['Schrijf je in voor de nieuwsbrief', ['mailing', 'enrol']],
  ['Assine já por e-mail', ['mailing', 'subscribe']],
  ['Log in to leave a comment', ['account', 'comment']],
  ['Our Tagesnewsletteranmeldung', ['mailing']],
  ['Ihr Digitalabo', ['subscribe']],
])('%s', (text, expected) => {
  expect(topicsOf(text)).toEqual(expect.arrayContaining(expected));
});

test.each(['The prime minister resigned on Monday', 'Er wohnt am See', 'newslet ter', ''])(
  'nothing begs in "%s"',
  (text) => {
    expect(readTopics(text).begging).toBe(0);
  },
);

test('a word ends where its letters end', () => {
  expect(topicsOf('The abolition of the pier')).not.toContain('subscribe');
  expect(topicsOf('signing upward')).not.toContain('enrol');
});

test('letters and digits are the weight, whatever stands between', () => {
  expect(readTopics(' Sign-up: 3 — free! ').weight).toBe('Signup3free'.length);
});
