import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '@/lib/analysis/text/sentences';

const cases: readonly (readonly string[])[] = JSON.parse(
  readFileSync(new URL('../../../fixtures/sentences/cases.json', import.meta.url), 'utf8'),
);

function split(text: string): readonly string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}

describe('splitSentences', () => {
  test.each(cases.map((sentences) => [sentences.join(' '), sentences]))('%s', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  test.each([
    ['Er kam am 3. Mai nach Ulm. Die 2. Bundesliga ruhte.', 2],
    ['¿Qué pasa? ¡Nada! El Sr. López no vino.', 3],
    ['M. Petit a dit non. Elle est partie.', 2],
    ['他来了。“我不去。”他说。然后走了！', 4],
    ['「行かない。」と彼は言った。終わり。', 2],
    ['هل جاء؟ نعم. جاء أمس.', 3],
    ['क्या वह आया? हाँ। वह कल आया।', 3],
  ])('other languages: %s', (text, count) => {
    expect(split(text)).toHaveLength(count);
  });

  test.each([
    ['“Why now?” Mr Ken Smith asked.', 1],
    ['“Stop!” Ann Lee said.', 1],
    ['“Why?” Police said on Monday that they came late.', 2],
    ['1. The court ruled. 2. The case ended.', 2],
    ['He ran . . . and ran . . . Then he fell.', 2],
    ['So the judge said.The court rose.', 2],
    ['Shares of E.On rose.', 1],
    ['They heard mass. Crowds wept.', 2],
    ['No mark at all', 1],
    ['One line\nanother line', 2],
    ['', 0],
    [' \n ', 0],
    ['?!', 1],
  ])('%s', (text, count) => {
    expect(split(text)).toHaveLength(count);
  });

  test('holds all of any text, in order, without outer white space', () => {
    const pieces = fc.array(
      fc.constantFrom(
        'Mr',
        'the',
        'U.S.',
        '.',
        ' ',
        '?”',
        '“',
        '\n',
        '。',
        '\ud800',
        '3',
        'Mai',
        '…',
      ),
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        let at = 0;
        for (const { start, end } of splitSentences(text)) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });

  test.each(['a', 'a.', '. ', '.”', 'U.S. ', ' ', '\ud800 x. '])(
    'bears a long run of %j',
    (piece) => {
      expect(splitSentences(piece.repeat(20_000)).length).toBeLessThan(40_001);
    },
  );
});
