import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenise } from '@/lib/analysis/text/tokens';

describe('tokenise', () => {
  test.each([
    ['Ms Ito’s plan', 'Ms|Ito|’s|plan'],
    ['don’t, O’Neil!', 'don’t|,|O’Neil|!'],
    ['the U.S. rose', 'the|U.S.|rose'],
    ['J.P. Morgan', 'J.P.|Morgan'],
    ['vice-president', 'vice-president'],
    ['2-1', '2|-|1'],
    ['$1,200.50 at 9.30pm', '$|1,200.50|at|9.30pm'],
    ['Amazon.com fell.', 'Amazon.com|fell|.'],
    ['said.The', 'said|.|The'],
    ['“No,” she', '“|No|,|”|she'],
    ['ils l’ont', 'ils|l’ont'],
    ['東京は雨。', '東|京|は|雨|。'],
    ['a \ud800b', 'a|\ud800|b'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(
      tokenise(text)
        .map((token) => token.text)
        .join('|'),
    ).toBe(expected);
  });

  test('every character that is not white space is in exactly one token', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let at = 0;
        for (const token of tokenise(text)) {
          expect(text.slice(at, token.start)).toMatch(/^\s*$/);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          at = token.end;
        }
        expect(text.slice(at)).toMatch(/^\s*$/);
      }),
    );
  });

  test.each(['a', "a'", '1,', '"', 'a-', 'a.'])('bears a long run of %j', (piece) => {
    expect(tokenise(piece.repeat(20_000)).at(-1)?.end).toBe(piece.length * 20_000);
  });
});
