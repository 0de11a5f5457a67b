import { describe, expect, test } from 'vitest';
import { findAttributions } from '@/lib/analysis/attribution';
import { articleOfText } from '@/tools/article-of-text';
import { loadModels } from '@/tools/load-models';

const models = loadModels();
function roles(text: string): readonly (readonly [string, string | null])[] {
  const { sources } = findAttributions(articleOfText(text).article, models);
  return sources.map(({ name, role }) => [name, role]);
}

describe('what the page says somebody does', () => {
  test.each([
    [
      'a duty told by a verb',
      'Ana Ito, who chairs the harbour board, told reporters that the cranes were sold.',
      [['Ana Ito', 'chairs the harbour board']],
    ],
    [
      'a definite role set off before the name',
      'The harbour master, Ken Roe, said that the channel was too narrow.',
      [['Ken Roe', 'harbour master']],
    ],
    [
      'an office with the house it is of, set off before the name',
      'The deputy leader of Leeds City Council, Ken Roe, said that the channel was too narrow.',
      [['Ken Roe', 'deputy leader of Leeds City Council']],
    ],
    [
      'the head of a house',
      'Ken Roe, head of the Harbour Safety Bureau, said that the channel was too narrow.',
      [['Ken Roe', 'head of the Harbour Safety Bureau']],
    ],
    [
      'a noun that looks like a verb of saying',
      'Ken Roe, assistant secretary of state for ports, said that the channel was too narrow.',
      [['Ken Roe', 'assistant secretary of state for ports']],
    ],
    [
      'a name with a verb of saying in it does not end the role',
      'Ken Roe, a Leeds State University scientist, said that the channel was too narrow.',
      [['Ken Roe', 'Leeds State University scientist']],
    ],
    [
      'an organisation, described after its name',
      'The Tide Corporation, a Leeds-based chain of pubs, said on Monday that it will close.',
      [['Tide Corporation', 'Leeds-based chain of pubs']],
    ],
    [
      'an organisation, described before its name',
      'The company that runs the docks, Tide Works, said on Monday that the cranes will be sold.',
      [['Tide Works', 'company that runs the docks']],
    ],
    [
      'the small words before a capitalised role',
      'Former state schools Superintendent Ana Ito said that the channel was too narrow.',
      [['Ana Ito', 'Former state schools Superintendent']],
    ],
    [
      'age and home where the page tells nothing else',
      '“The channel is far too narrow,” said 43-year-old Ken Roe of Leeds, England.',
      [['Ken Roe', '43-year-old of Leeds, England']],
    ],
    [
      'what an organisation is called later',
      'The Tide Corporation sold the cranes. “The channel is too narrow,” the shipping company said.',
      [['Tide Corporation', 'shipping company']],
    ],
  ])('%s', (_, text, expected) => {
    expect(roles(text)).toEqual(expected);
  });

  test.each([
    [
      'a verb that is no duty',
      'Ana Ito, who left on Monday, told reporters that the cranes were sold.',
      [['Ana Ito', null]],
    ],
    [
      'a time after an organisation',
      'The Tide Corporation, a day later, said on Monday that it will close.',
      [['Tide Corporation', null]],
    ],
    [
      'what somebody said, after the comma of a clause around the name',
      'Ana Ito, who represents Ken Roe, said her client was at sea. Ken Roe told reporters that he was ill.',
      [
        ['Ana Ito', 'represents Ken Roe'],
        ['Ken Roe', null],
      ],
    ],
    [
      'what is alleged against the bearer of the role',
      'In the theft allegation made against harbour founder Ken Roe, Roe told reporters that he was ill.',
      [['Ken Roe', 'harbour founder']],
    ],
    [
      'a lane, a head above the others',
      'Ken Roe, a head above the others, said that the channel was too narrow.',
      [['Ken Roe', null]],
    ],
    [
      'a cut that somebody told of',
      'The pay of the crews of Leeds, Ken Roe said, was too low for a winter at sea.',
      [['Ken Roe', null]],
    ],
    [
      'what somebody stands for',
      'Ken Roe, who represents a kind of winter that is gone, said that the channel was too narrow.',
      [['Ken Roe', null]],
    ],
    [
      'a clause before an organisation',
      'The crews left, Tide Works said on Monday.',
      [['Tide Works', null]],
    ],
  ])('none: %s', (_, text, expected) => {
    expect(roles(text)).toEqual(expected);
  });
});

describe('no sources', () => {
  test('a dateline speaks for nobody', () => {
    expect(roles('GANNET BAY: Three boats sank and the crews lost their savings in them.')).toEqual(
      [],
    );
  });

  test('a caption tells it as well', () => {
    const { article } = articleOfText(
      'Ken Roe, the harbour master, at the old quay\nThe channel is too narrow for ferries, Roe said.',
    );
    const [caption, ...rest] = article.paragraphs;
    const paragraphs = [{ ...caption!, role: 'caption' as const }, ...rest];
    const { sources } = findAttributions({ ...article, paragraphs }, models);
    expect(sources.map(({ name, role }) => [name, role])).toEqual([['Ken Roe', 'harbour master']]);
  });
});
