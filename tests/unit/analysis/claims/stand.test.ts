import { describe, expect, test } from 'vitest';
import { collectCandidates } from '@/lib/analysis/claims/01-collect';
import { readStanding } from '@/lib/analysis/claims/05-stand';
import { readVoices } from '@/lib/analysis/claims/voices';
import { tellArticle } from '@/tests/support/spoken-article';

function standingOf(line: string) {
  const { article, people } = tellArticle([line]);
  const candidate = collectCandidates(article)[0]!;
  const { span, meant, kind } = readStanding(candidate, readVoices(people), people);
  return { kind, meant, text: article.paragraphs[0]?.text.slice(span.start, span.end) };
}

describe('readStanding', () => {
  test('a sentence of its own stands', () => {
    const text = 'The mill in Dunmore will close in spring.';
    expect(standingOf(text)).toEqual({ kind: 'whole', meant: [], text });
  });

  test.each([
    '[[Ana Ito|She]] {{said}} on Friday that <<the mill in Dunmore will close in spring>>.',
    '[[Ana Ito|She]] {{said}} <<that the mill in Dunmore will close in spring>>.',
    '[[Ana Ito|She]] {{told}} reporters that <<the mill in Dunmore will close in spring>>.',
  ])('what a known "she" said stands without her: %s', (line) => {
    const { kind, text } = standingOf(line);
    expect(kind).toBe('whole');
    expect(text).toBe('the mill in Dunmore will close in spring.');
  });

  test('a pronoun that cannot be cut gets a label', () => {
    const { kind, meant, text } = standingOf(
      '[[Ana Ito|She]] {{said}} <<she would resign in the spring>>.',
    );
    expect(kind).toBe('labelled');
    expect(text?.startsWith('She said')).toBe(true);
    expect(meant).toEqual([{ start: 0, end: 3, name: 'Ana Ito' }]);
  });

  test('so does one within', () => {
    const { kind, meant } = standingOf('<<“The mill will close,”>> [[Ana Ito|she]] {{said}}.');
    expect(kind).toBe('whole');
    expect(meant).toEqual([{ start: 23, end: 26, name: 'Ana Ito' }]);
  });

  test('a complement is no clause and stays where it is', () => {
    const { kind } = standingOf(
      '[[Ana Ito|She]] {{pointed}} <<to a gain of four per cent for shares>>.',
    );
    expect(kind).toBe('labelled');
  });

  test.each([
    [
      'what was denied',
      '[[Ana Ito|She]] {{denied}} that <<the mill in Dunmore had been sold in spring>>.',
    ],
    [
      'what was not said',
      '[[Ana Ito|She]] {{has not said}} that <<the mill in Dunmore will close in spring>>.',
    ],
    [
      'whom somebody accuses',
      '[[Ana Ito|She]] {{accused}} <<ministers of turning the county into a dump>>.',
    ],
    [
      'whom somebody warns',
      '[[Ana Ito|She]] {{warned}} <<voters not to wait for another party in spring>>.',
    ],
  ])('no clause is made of %s', (_, line) => {
    expect(standingOf(line).kind).toBe('labelled');
  });

  test.each([
    'She left the town before the mill closed.',
    'But she left the town before the mill closed.',
    'But that was the third mill to close.',
    'And the mill closed in the spring.',
    'However, the mill closed in the spring.',
    '“They will close the mill in spring.”',
    'This was the third mill to close.',
  ])('nobody is known: %s', (line) => {
    expect(standingOf(line).kind).toBe('dangling');
  });
});
