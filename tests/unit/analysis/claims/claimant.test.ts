import { describe, expect, test } from 'vitest';
import type { Paragraph } from '@/lib/analysis/brief';
import { findClaimant } from '@/lib/analysis/claims/07-claimant';
import { readVoices } from '@/lib/analysis/claims/voices';
import { tellArticle } from '@/tests/support/spoken-article';

function claimantOf(line: string, genre: 'news' | 'opinion' = 'news') {
  const { article, people } = tellArticle([line], { genre });
  const end = article.paragraphs[0]?.text.length ?? 0;
  return findClaimant({ paragraph: 0, start: 0, end }, article, readVoices(people));
}

function writerOf(line: string, authors: readonly string[], headings: readonly string[] = []) {
  const { article, people } = tellArticle([line, ...headings], { authors });
  const paragraphs = article.paragraphs.map((paragraph, at): Paragraph => ({
    ...paragraph,
    role: at === 0 ? 'body' : 'heading',
  }));
  const end = paragraphs[0]!.text.length;
  const page = { ...article, paragraphs };
  return findClaimant({ paragraph: 0, start: 0, end }, page, readVoices(people));
}

describe('findClaimant', () => {
  test.each([
    ['[[Ana Ito|Ms Ito]] {{said}} <<taxes will rise next year>>.', 's0'],
    [
      '<<“Taxes will rise,”>> {{said}} [[Ana Ito|Ana Ito, who has run the treasury since May]].',
      's0',
    ],
    [
      'The mayor, who [[Ana Ito|Ms Ito]] {{called}} <<a fool>>, opened the new bridge over the Orrin on Friday.',
      null,
    ],
    ['The bridge over the Orrin opened on Friday.', null],
    ['Shares fell after [[Ana Ito|Ms Ito]] {{said}} <<taxes would rise for all next year>>.', null],
    [
      'When [[Ana Ito|Ms Ito]] {{said}} <<taxes would rise next year>>, shares of banks fell.',
      null,
    ],
    ['After the vote [[Ana Ito|Ms Ito]] {{said}} <<taxes would rise for all next year>>.', 's0'],
    ['After [[Ana Ito|Ms Ito]] {{said}} <<taxes would rise for all next year>>.', 's0'],
    ['<<Taxes will rise for all next year>>, [[Ana Ito|Ms Ito]] {{said}} when shares fell.', 's0'],
    ['<<Shares fell after the vote>>, [[Ana Ito|Ms Ito]] {{said}}.', 's0'],
    ['<<Taxes will rise>>, as [[Ana Ito|Ms Ito]] {{said}} on Friday.', 's0'],
  ])('%s', (line, expected) => {
    expect(claimantOf(line)).toBe(expected);
  });

  test('of one report within another the speaker’s own, not the reporter’s', () => {
    const line = '<<“Taxes will rise for all next year,”>> [[Ana Ito|Ms Ito]] {{said}}';
    const { article, people } = tellArticle([`${line}, according to the Courier.`]);
    const [inner] = people.attributions;
    const end = article.paragraphs[0]!.text.indexOf(', according');
    const whole = { paragraph: 0, start: 0, end };
    const cue = { paragraph: 0, start: end + 2, end: end + 14 };
    const outer = { ...inner!, content: [whole], cue: [cue], source: null, speaker: 's9' as const };
    const voices = readVoices({ ...people, attributions: [inner!, outer] });
    const span = { ...whole, end: end + 28 };
    expect(findClaimant(span, article, voices)).toBe('s0');
    expect(findClaimant(span, article, readVoices({ ...people, attributions: [outer] }))).toBe(
      's9',
    );
  });

  test('what an opinion piece says itself is its author’s', () => {
    expect(claimantOf('The bridge is a waste of money.', 'opinion')).toBe('author');
    expect(claimantOf('[[Ana Ito|Ms Ito]] {{says}} <<it is needed>>.', 'opinion')).toBe('s0');
  });

  describe('the writer who says "I"', () => {
    const LINE = 'I have crossed the bridge over the Orrin every day for thirty years.';
    const ASKED = ['Who needs it?', 'Who pays?', 'What now?'];

    test('is the claimant of it', () => {
      expect(writerOf(LINE, ['Jo Roe'])).toBe('author');
      expect(writerOf('When I crossed the bridge, it creaked.', ['Jo Roe'])).toBe('author');
      expect(writerOf('“It is old,” they say, and I’ve heard it often.', ['Jo Roe'])).toBe(
        'author',
      );
    });

    test.each([
      ['nobody knows who writes', LINE, [], []],
      ['two write', LINE, ['Jo Roe', 'Ana Ito'], []],
      ['somebody answers', LINE, ['Jo Roe'], ASKED],
      ['it is quoted', '“I have crossed the bridge over the Orrin for years.”', ['Jo Roe'], []],
      ['it is a king', 'Charles I opened the bridge over the Orrin.', ['Jo Roe'], []],
      ['it is a number', 'The bridge fell in World War I and again later.', ['Jo Roe'], []],
      ['it is told of others', 'The bridge over the Orrin opened on Friday.', ['Jo Roe'], []],
    ])('is not where %s', (_, line, authors, headings) => {
      expect(writerOf(line, authors, headings)).toBeNull();
    });

    test('is not where somebody said it', () => {
      const said =
        '[[Ana Ito|Ms Ito]], who I know, {{said}} <<taxes will rise for all next year>>.';
      expect(writerOf(said, ['Jo Roe'])).toBe('s0');
    });

    test('is not within a quotation that goes on', () => {
      const { article, people } = tellArticle(
        ['“The bridge is old. I have crossed it every day for thirty years. It creaks.”'],
        { authors: ['Jo Roe'] },
      );
      const start = article.paragraphs[0]!.text.indexOf('I have');
      const end = article.paragraphs[0]!.text.indexOf(' It creaks');
      expect(findClaimant({ paragraph: 0, start, end }, article, readVoices(people))).toBeNull();
    });
  });
});
