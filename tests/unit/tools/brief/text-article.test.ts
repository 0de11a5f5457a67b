import { describe, expect, test } from 'vitest';
import { readTextArticle } from '@/tools/brief/text-article';

function passages(text: string): string[] {
  const { reading, toText } = readTextArticle(text, null);
  return reading.article.paragraphs.map((paragraph, index) => {
    const [start, end] = toText(index, 0, paragraph.text.length);
    return text.slice(start, end);
  });
}

describe('readTextArticle', () => {
  test('parts paragraphs at blank lines and keeps exact offsets over wrapped lines', () => {
    const text = '\n  The mayor  said\nthat it rains.\n \nIt does.\n';
    const { reading, toText } = readTextArticle(text, null);
    expect(reading.article.paragraphs.map((each) => each.text)).toEqual([
      'The mayor said that it rains.',
      'It does.',
    ]);
    const [start, end] = toText(0, 10, 19);
    expect(text.slice(start, end)).toBe('said\nthat');
    expect(passages(text)).toEqual(['The mayor  said\nthat it rains.', 'It does.']);
  });

  test('takes each line for a paragraph where the lines are finished sentences', () => {
    expect(passages('It rained.\nThe ferry stayed.\n“No,” he said.')).toHaveLength(3);
  });

  test('does not part hard-wrapped text', () => {
    expect(passages('It rained all\nday and the\nferry stayed at\nthe quay.')).toHaveLength(1);
  });

  test('a first line without a full stop is the headline', () => {
    const { article } = readTextArticle('Ferry stays\n\nIt rained.', null).reading;
    expect(article.title).toBe('Ferry stays');
    expect(article.paragraphs[0]?.role).toBe('heading');
  });

  test('empty text has no paragraphs', () => {
    expect(passages(' \n\n ')).toEqual([]);
  });

  test('a surrogate pair keeps its two code units', () => {
    const text = 'A 🦭 slept.\n\nIt woke.';
    expect(passages(text)).toEqual(['A 🦭 slept.', 'It woke.']);
  });
});
