/** A packed list of words comes out as it went in, and only such lists are packed. */
import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { MALE_NAMES } from '@/lib/analysis/lexicon/male-names';
import { SENTENCE_OPENERS } from '@/lib/analysis/lexicon/sentence-openers';
import { packInCode, packWords } from '@/tools/package/pack-words';
import { unpackWords } from '@/tools/package/unpack-words';

const pack = (code: string): string | null => packInCode(code, parseSync('list.js', code).program);

test('a word gives only what the word before it does not begin with', () => {
  expect(packWords(['accept', 'accepted', 'accuse'])).toBe('0accept6ed3use');
});

test.each([
  ['names', MALE_NAMES],
  ['words', [...SENTENCE_OPENERS]],
  ['no order', ['b', 'a', 'ab', 'a', '']],
  ['more shared than one digit tells', ['spokeswoman', 'spokeswomanly', 'spokeswomen']],
  ['letters beyond one unit, marks and gaps', ['été', "isn't", 'Ms.', 'no one', '𝒜𝒷', '𝒜𝒸']],
])('%s come out as they went in', (_, words) => {
  expect(unpackWords(packWords(words) ?? '')).toEqual(words);
});

test('digits tell what is shared, so a list of words with digits stays', () => {
  expect(packWords(['g7', 'g20'])).toBeNull();
});

const WORDS = 'a b c d e f g h i j k l m'.split(' ').map((letter) => `word-${letter}`);

test('long lists of words in code are packed, wherever they stand', () => {
  const code = `const all = new Set(${JSON.stringify(WORDS)}), few = ['a', 'b'];`;
  const packed = pack(code) ?? '';
  expect(packed).toMatch(/^import \{ unpackWords \} from "[^"]+unpack-words\.ts";\n/);
  expect(packed).toContain('new Set(/*#__PURE__*/unpackWords("0word-a5b5c');
  expect(packed).toContain(`few = ['a', 'b'];`);
});

test.each([
  ['a short one', JSON.stringify(WORDS.slice(0, 5))],
  ['one of numbers', JSON.stringify(WORDS.map((_, i) => i))],
  ['one with something else in it', `[${WORDS.map((word) => `'${word}'`).join()}, other]`],
])('%s stays', (_, list) => {
  expect(pack(`const all = ${list};`)).toBeNull();
});
