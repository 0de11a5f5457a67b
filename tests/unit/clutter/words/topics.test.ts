import { expect, test } from 'vitest';
import { readTexts, readTopics, topicBit, TOPIC_NAMES } from '@/lib/clutter/words/topics';

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
  ['Prenumerera på vårt nyhetsbrev', ['mailing', 'subscribe']],
  ['Přihlaste se k odběru newsletteru', ['mailing', 'account']],
  ['Tilaa uutiskirje ilmaiseksi', ['mailing', 'subscribe', 'pitch']],
  ['Iratkozzon fel hírlevelünkre', ['mailing', 'enrol']],
  ['Bültenimize abone olun, ücretsiz', ['mailing', 'subscribe', 'pitch']],
  ['Подпишитесь на нашу рассылку', ['mailing', 'enrol', 'address']],
  ['اشترك في النشرة البريدية مجانا', ['mailing', 'subscribe', 'pitch']],
  ['無料のニュースレターに登録する', ['mailing', 'enrol', 'pitch']],
  ['뉴스레터 구독하기', ['mailing', 'subscribe']],
  ['订阅', ['subscribe']],
])('%s', (text, expected) => {
  expect(topicsOf(text)).toEqual(expect.arrayContaining(expected));
});

test.each([
  'The prime minister resigned on Monday',
  'Er wohnt am See',
  'newslet ter',
  'Мэр города ушёл в отставку',
  '首相が月曜日に辞任した',
  '',
])('nothing begs in "%s"', (text) => {
  expect(readTopics(text).begging).toBe(0);
});

test('a word ends where its letters end', () => {
  expect(topicsOf('The abolition of the pier')).not.toContain('subscribe');
  expect(topicsOf('signing upward')).not.toContain('enrol');
});

test('letters and digits are the weight, whatever stands between', () => {
  expect(readTopics(' Sign-up: 3 — free! ').weight).toBe('Signup3free'.length);
});

test('texts that are read together are read as by themselves', () => {
  const texts = [
    'Sign',
    'up for our newsletter',
    '',
    'Become a valued',
    'member',
    'Log in',
    '購読',
  ];
  expect(readTexts(texts)).toEqual(texts.map(readTopics));
});

test('a text of the length of a book is read in no time to speak of', () => {
  const [reading] = readTexts(['in your inbox the sign '.repeat(20_000)]);
  expect(reading?.words).toBe(100_000);
});
