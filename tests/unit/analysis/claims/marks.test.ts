import { describe, expect, test } from 'vitest';
import { rankClaims } from '@/lib/analysis/claims';
import { shareQuotation, trimMarks } from '@/lib/analysis/claims/marks';
import { NO_MODELS } from '@/lib/analysis/model/models';
import { tellArticle } from '@/tests/support/spoken-article';

const trim = (text: string): string => {
  const { start, end } = trimMarks({ paragraph: 0, start: 0, end: text.length }, text);
  return text.slice(start, end);
};

describe('a lone mark goes', () => {
  test.each([
    ['“We have looked at the wall.', 'We have looked at the wall.'],
    ['"We have looked at the wall.', 'We have looked at the wall.'],
    ['It will fall within a year,”', 'It will fall within a year'],
    ['It will fall within a year.”', 'It will fall within a year.'],
    ['« Nous avons vu le mur.', 'Nous avons vu le mur.'],
    ['„Wir haben die Mauer gesehen.', 'Wir haben die Mauer gesehen.'],
    ['Sie wird fallen“', 'Sie wird fallen'],
  ])('%s', (text, left) => {
    expect(trim(text)).toBe(left);
  });

  test.each([
    '“We have looked at the wall,”',
    '"We have looked at the wall."',
    'The wall, he said, is “about to fall”',
    '„Wir haben sie gesehen“',
    'The “old wall” fell.',
    'No marks at all.',
  ])('a whole pair stays: %s', (text) => {
    expect(trim(text)).toBe(text);
  });
});

describe('sentences of one quotation', () => {
  test.each([
    ['“We have looked at the wall.', 'It will fall within a year,” Ito said.', true],
    ['"We have looked at the wall.', 'It will fall within a year," Ito said.', true],
    ['Ito said: “We have looked at it.', 'It will fall within a year.”', true],
    ['“We have looked at the wall,” Ito said.', 'It will fall within a year.', false],
    ['“We have looked at the wall,” Ito said.', '“It will fall within a year.”', false],
    ['The wall is old.', 'It will fall.', false],
  ])('%s %s', (one, next, expected) => {
    expect(shareQuotation(one, next)).toBe(expected);
  });

  const STORY = [
    'The harbour wall of Marlow will be pulled down in the spring at a cost of £4m, the town decided on Friday.',
    '“<<The wall in Marlow harbour has been sinking for nine years. The town must pull the harbour wall down before the next winter storm>>,” [[Ana Ito|engineer Ana Ito]] {{said}}.',
    'Fishermen have asked for a quay of steel in its place.',
    'A bus will bring their catch to Dunmore until the summer.',
  ];

  test('are one claim, with both its marks, and leave their place to another', () => {
    const { article, people } = tellArticle(STORY);
    const claims = rankClaims(article, people, { models: NO_MODELS, count: 'fewer' });
    const quoted = claims.filter(({ span }) => span.paragraph === 1);
    expect(quoted.map(({ text }) => text)).toEqual([
      '“The wall in Marlow harbour has been sinking for nine years. The town must pull the harbour wall down before the next winter storm,”',
    ]);
    expect(quoted[0]?.claimant).toBe('s0');
    expect(claims).toHaveLength(4);
  });

  test('no claim has half its marks, and every one is a run of its paragraph', () => {
    const { article, people } = tellArticle([...STORY, STORY[1]!.replace('nine', 'ten')]);
    for (const { text, span } of rankClaims(article, people, {
      models: NO_MODELS,
      count: 'more',
    })) {
      expect((text.match(/[“”]/gu) ?? []).length % 2).toBe(0);
      expect(article.paragraphs[span.paragraph]?.text.slice(span.start, span.end)).toBe(text);
    }
  });
});
