import { describe, expect, test } from 'vitest';
import { findClaimant } from '@/lib/analysis/claims/07-claimant';
import { readVoices } from '@/lib/analysis/claims/voices';
import { tellArticle } from '@/tests/support/spoken-article';

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
});
