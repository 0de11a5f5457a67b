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
    '[[Ana Ito|She]] {{announced}} <<the mill in Dunmore will close in spring>>.',
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

  test.each([
    'Ana Ito left the council, and [[Ana Ito|she]] {{said}} <<it had failed>>.',
    'The council lost a member, [[Ana Ito|who]] {{said}} <<it had failed>>.',
  ])('no label for whom the sentence names: %s', (line) => {
    expect(standingOf(line)).toMatchObject({ kind: 'whole', meant: [] });
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
    [
      'what somebody is warned against',
      'In May, [[Ana Ito|she]] {{warned}} <<the town against selling the mill in Dunmore>>.',
    ],
    ['a thing', '[[Ana Ito|She]] {{announced}} <<a new mill for the people of lower Dunmore>>.'],
    [
      'what somebody points to',
      '[[Ana Ito|She]] {{points to}} <<the mill in Dunmore and its years of loss>>.',
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
    'After a year, he closed the mill in Dunmore.',
    'In March 2021, she left the council.',
    'For years, they kept the mill open.',
    'On Monday, her lawyer left the court.',
    'None was hurt when the mill in Dunmore burned.',
    'One of them left the council in March.',
    'He’d left the town before the mill closed.',
    "They've kept the mill open for years.",
    'DUNMORE — She left the council in March.',
    'DUNMORE, Ohio (AP) — He closed the mill in March.',
    'In Dunmore, they closed the mill in spring.',
    'In New Dunmore, she closed the mill in spring.',
  ])('nobody is known: %s', (line) => {
    expect(standingOf(line).kind).toBe('dangling');
  });

  test.each([
    'After a year with Ana Ito, he closed the mill in Dunmore.',
    'At most mills, they work at night.',
    'In spring, it is warm in Dunmore.',
    'Both mills in Dunmore will close in spring.',
    'None of the mills in Dunmore made a profit.',
    'One of those mills has closed, Dunmore says.',
    'When the mill closed, it left 300 without work.',
    'In March 2021, Helen Ito left the council.',
    'In addition to the mill, the council will close the baths.',
    'As a result of the vote, the mill will close.',
    'DUNMORE — Ana Ito left the council in March.',
    'The following mills in Dunmore will close.',
    'Two years after the flood, the mill in Dunmore will close.',
    'First Minister Ana Ito will close the mill.',
    'In this century, no mill in Dunmore has closed.',
    'Of those who left, half went to Marlow.',
    'Other than the mill, nothing in Dunmore will close.',
    'The former mayor of Dunmore will close the mill.',
  ])('it says whom it means: %s', (line) => {
    expect(standingOf(line).kind).toBe('whole');
  });

  test('a pronoun behind an opening turn gets its label', () => {
    const line = 'In March, [[Ana Ito|she]] {{said}} <<she would leave the council>>.';
    const { kind, meant } = standingOf(line);
    expect(kind).toBe('labelled');
    expect(meant).toEqual([{ start: 10, end: 13, name: 'Ana Ito' }]);
  });

  test.each([
    'In addition, the mill in Dunmore will close in spring.',
    'On the other hand, the mill in Dunmore made a profit.',
    '“As a result, the mill will close.”',
    'For starters, the mill in Dunmore will close.',
    'First, the mill in Dunmore will close.',
    'The following year, the mill in Dunmore closed.',
    'A week later, the mill in Dunmore closed.',
    'A couple of years previously, the mill in Dunmore had closed.',
    'Another mill in Dunmore will close in spring.',
    'Similar mills in Dunmore have long been closed.',
    'The others in Dunmore will close in spring.',
    'With these plans the council goes too far.',
    'Before those talks, the mill in Dunmore was to close.',
  ])('it is part of a longer thought: %s', (line) => {
    expect(standingOf(line).kind).toBe('tied');
  });
});
