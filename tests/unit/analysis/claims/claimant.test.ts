import { describe, expect, test } from 'vitest';
import { findClaimant } from '@/lib/analysis/claims/07-claimant';
import { readVoices } from '@/lib/analysis/claims/voices';
import { tellArticle } from '../../../support/spoken-article';

function claimantOf(line: string, genre: 'news' | 'opinion' = 'news') {
  const { article, people } = tellArticle([line], { genre });
  const end = article.paragraphs[0]?.text.length ?? 0;
  return findClaimant({ paragraph: 0, start: 0, end }, article, readVoices(people));
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
  ])('%s', (line, expected) => {
    expect(claimantOf(line)).toBe(expected);
  });

  test('what an opinion piece says itself is its author’s', () => {
    expect(claimantOf('The bridge is a waste of money.', 'opinion')).toBe('author');
    expect(claimantOf('[[Ana Ito|Ms Ito]] {{says}} <<it is needed>>.', 'opinion')).toBe('s0');
  });
});
