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
      'a name with a verb of saying in it does not end the role',
      'Ken Roe, a Leeds State University scientist, said that the channel was too narrow.',
      [['Ken Roe', 'Leeds State University scientist']],
    ],
    [
      'an organisation, described after its name',
      'The Tide Corporation, a Leeds-based chain of pubs, said on Monday that it will close.',
      [['Tide Corporation', 'Leeds-based chain of pubs']],
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
});
