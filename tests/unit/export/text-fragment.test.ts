import { describe, expect, it } from 'vitest';
import type { Article } from '@/lib/analysis/brief';
import { linkToPassage, linkToText } from '@/lib/export/text-fragment';
import { SAMPLE_BRIEF } from '@/tests/support/sample-brief';

const PAGE = 'https://news.example/a';

function articleOf(...texts: readonly string[]): Article {
  const paragraphs = texts.map((text) => ({
    text,
    role: 'body' as const,
    anchor: { element: null, start: 0 },
  }));
  return { ...SAMPLE_BRIEF.article, paragraphs };
}

/** The directive of a link, decoded as a browser would: prefix-,start,end,-suffix. */
function readDirective(link: string) {
  const parts = (link.split('#:~:text=')[1] ?? '').split(',');
  const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined;
  const [start, end] = parts.map(decodeURIComponent);
  return { prefix: prefix && decodeURIComponent(prefix), start, end };
}

describe('linkToPassage', () => {
  it('names a short passage whole', () => {
    const article = articleOf('The boats stay, said Ms. Hale-Ortiz, “& that is it”.');
    const link = linkToPassage(PAGE, article, { paragraph: 0, start: 0, end: 52 });
    expect(readDirective(link).start).toBe(article.paragraphs[0]?.text.slice(0, 52));
  });

  it('escapes what would mean something in the fragment or around it', () => {
    const link = linkToPassage(PAGE, articleOf('a-b, c & d (e) #f'), {
      paragraph: 0,
      start: 0,
      end: 17,
    });
    expect(link).toBe(`${PAGE}#:~:text=a%2Db%2C%20c%20%26%20d%20%28e%29%20%23f`);
  });

  it('names a long passage by its first and last words', () => {
    const text = `${'Six words stand at either end '.repeat(6)}and then it stops at last.`;
    const link = linkToPassage(PAGE, articleOf(text), { paragraph: 0, start: 0, end: text.length });
    expect(readDirective(link)).toEqual({
      prefix: undefined,
      start: 'Six words stand at either end',
      end: 'and then it stops at last.',
    });
  });

  it('says what comes before a passage that occurs twice', () => {
    const article = articleOf('We go on.', 'She said it again: We go on.');
    const link = linkToPassage(PAGE, article, { paragraph: 1, start: 19, end: 28 });
    expect(readDirective(link)).toEqual({ prefix: 'She said it again:', start: 'We go on.' });
  });

  it.each([
    ['half an emoji', '\uD83D is broken'],
    [
      'no spaces between words',
      '港の議会は火曜日の夜に百十二年続いた渡し船を終えることを決めた。'.repeat(6),
    ],
    ['nothing but signs', '“…!”'.repeat(60)],
    ['right to left', 'قال المجلس إن القاربين لا يمكن إصلاحهما'],
  ])('makes a valid address of %s', (_, text) => {
    const link = linkToPassage(PAGE, articleOf(text), { paragraph: 0, start: 0, end: text.length });
    expect(new URL(link).hash).toMatch(/^#:~:text=[\w%.,-]+$/);
  });

  it('is the page alone for a passage that is not there', () => {
    expect(linkToPassage(PAGE, articleOf('x'), { paragraph: 9, start: 0, end: 4 })).toBe(PAGE);
    expect(linkToText(PAGE, '  ')).toBe(PAGE);
  });
});
