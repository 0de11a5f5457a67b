import { describe, expect, test } from 'vitest';
import { cutTail } from '@/lib/analysis/claims/10-cut';
import { readVoices } from '@/lib/analysis/claims/voices';
import { tellArticle } from '@/tests/support/spoken-article';

/** What is left of the line's only sentence. */
function cut(line: string): string {
  const { article, people } = tellArticle([line]);
  const { text } = article.paragraphs[0]!;
  const span = cutTail({ paragraph: 0, start: 0, end: text.length }, text, readVoices(people));
  return text.slice(span.start, span.end);
}

test('cutTail leaves out who says it behind the last sentence of a quotation', () => {
  const { article, people } = tellArticle([
    '“<<We saw the mill. It will have to close in spring>>,” [[Ana Ito|Ito]] {{told}} reporters.',
  ]);
  const { text } = article.paragraphs[0]!;
  const start = text.indexOf('It will');
  const whole = { paragraph: 0, start, end: text.length };
  const span = cutTail(whole, text.slice(start), readVoices(people));
  expect(text.slice(span.start, span.end)).toBe('It will have to close in spring,”');
});

describe('cutTail', () => {
  test.each([
    [
      '<<The mill in Dunmore will close in the spring>>, [[Ana Ito|the mayor]] {{said}} on Friday.',
      'The mill in Dunmore will close in the spring',
    ],
    [
      '<<The mill in Dunmore will close in the spring>>, {{according to}} [[Ana Ito|Mayor Ana Ito]].',
      'The mill in Dunmore will close in the spring',
    ],
    [
      '<<The mill in Dunmore will close in the spring,>> [[Ana Ito|the mayor]] {{said}} on Friday.',
      'The mill in Dunmore will close in the spring',
    ],
    [
      '“<<We will close the old mill in spring>>,” [[Ana Ito|Ito]] {{told}} reporters.',
      '“We will close the old mill in spring,”',
    ],
    [
      '<<“We will close the old mill in spring”>>, {{said}} [[Ana Ito|Ito]].',
      '“We will close the old mill in spring”',
    ],
    [
      '“<<We saw the old mill. It will have to close in spring>>,” [[Ana Ito|Ito]] {{told}} reporters.',
      '“We saw the old mill. It will have to close in spring,”',
    ],
  ])('leaves out who says it: %s', (line, left) => {
    expect(cut(line)).toBe(left);
  });

  test.each([
    [
      'a thought follows',
      '<<The mill in Dunmore will close in spring>>, [[Ana Ito|Ito]] {{said}}, a week after its owner had left the town.',
    ],
    [
      'a name would be left hanging',
      '<<The mill in Dunmore will close, Jon Reed, the keeper of the mill,>> {{wrote in}} [[a memo|a memo]].',
    ],
    [
      'it opens with words of the outlet',
      'Rain fell on Dunmore for a week and <<the old mill will close>>, [[Ana Ito|Ito]] {{said}}.',
    ],
    ['too little would be left', '<<The mill will close>>, [[Ana Ito|Ito]] {{said}}.'],
    [
      'who says it comes first',
      '[[Ana Ito|Ito]] {{said}} <<the old mill in Dunmore will close in the spring>>.',
    ],
    ['nobody says it', 'The old mill in Dunmore will close in the spring, as was said.'],
  ])('leaves a sentence whole where %s', (_, line) => {
    expect(cut(line)).toBe(line.replaceAll(/\[\[[^|]+\||\]\]|\{\{|\}\}|<<|>>/g, ''));
  });
});
