import { expect, test } from 'vitest';
import { cutTexts, cutWords, hasWords, TEXT_END } from '@/lib/clutter/words/cut-words';

test.each([
  ['get 3 months for 9.99€', ['get', '3', 'months', 'for', '9', '99', '€']],
  ['don’t miss “the tide” – sign-up', ['don', 't', 'miss', 'the', 'tide', 'sign', 'up']],
  ['werbefrei für 2½ monate', ['werbefrei', 'für', '2½', 'monate']],
  ['zapisz się teraz', ['zapisz', 'się', 'teraz']],
  ['подпишитесь на рассылку', ['подпишитесь', 'на', 'рассылку']],
  ['newsletter 购买 ☎', ['newsletter', '购买']],
  ['☆ abonnez-vous → 5 € 🎉', ['abonnez', 'vous', '5', '€']],
  ['newsletter', ['newsletter']],
  [' … ', []],
])('%s', (text, words) => {
  expect(cutWords(text)).toEqual(words);
});

test('Latin letters are cut as any others', () => {
  for (let code = 0; code < 0x250; code++) {
    const text = `a${String.fromCodePoint(code)}b`.toLowerCase();
    expect(cutWords(text)).toEqual(text.match(/[\p{L}\p{N}]+|[%$€£]/gu));
  }
});

test('nothing that stands in Latin text for show makes another letter of what is around it', () => {
  const wrong: string[] = [];
  for (let code = 0x250; code < 0x20000; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const text = `a${String.fromCodePoint(code)}b`.toLowerCase();
    const words = text.match(/[\p{L}\p{N}]+|[%$€£]/gu) ?? [];
    if (cutWords(text).join(' ') !== words.join(' ')) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});

test('a text has words if any can be cut from it, in small letters or large', () => {
  const wrong: string[] = [];
  for (let code = 0; code < 0x20000; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const text = String.fromCodePoint(code);
    if (text === TEXT_END) continue;
    if (hasWords(text) !== cutWords(text.toLowerCase()).length > 0) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});

test('many texts are cut at once, each ended by a mark', () => {
  expect(cutTexts(['Sign up', '…', 'Now!'])).toEqual(['sign', 'up', '\0', '\0', 'now', '\0']);
  expect(cutTexts([])).toEqual([]);
});

test('a text that holds the mark itself ends where it ends', () => {
  expect(cutTexts(['one\0two', 'three'])).toEqual(['one', 'two', '\0', 'three', '\0']);
});
