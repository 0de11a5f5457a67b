import { describe, expect, test } from 'vitest';
import { collectCandidates } from '@/lib/analysis/claims/01-collect';
import { selectClaims } from '@/lib/analysis/claims/06-select';
import { tellArticle } from '@/tests/support/spoken-article';

const LINES = [
  'The mill in Dunmore closed on Friday.',
  'A ferry sank outside Marlow harbour.',
  'Teachers voted for a strike in autumn.',
  'The council borrowed nine million pounds.',
  'Wolves returned to the northern valley.',
];
const candidates = collectCandidates(tellArticle(LINES).article);

describe('selectClaims', () => {
  test('an editor’s three come first, then what readers mark most', () => {
    const worth = { first: [5, 4, 3, 0, 0], rest: [0, 0, 0, 1, 2] };
    expect(selectClaims(candidates, worth, 4)).toEqual([0, 1, 2, 4]);
  });

  test('no more than asked for', () => {
    expect(selectClaims(candidates, { first: [1, 2, 3, 4, 5], rest: [] }, 2)).toEqual([4, 3]);
  });

  test('what repeats a chosen one gives way to the next', () => {
    const again = collectCandidates(
      tellArticle([...LINES, 'On Friday the mill in Dunmore was closed for good.']).article,
    );
    const worth = { first: [9, 0, 0, 0, 0, 8], rest: [0, 0, 0, 0, 0, 9] };
    expect(selectClaims(again, worth, 6)).not.toContain(5);
  });

  test.each([
    [
      'in other words',
      'Autumn brings a strike that teachers voted on, pupils and parents heard late.',
      false,
    ],
    [
      'with a figure of its own',
      'Autumn brings 9 days of strike that teachers voted on, pupils and parents heard late.',
      true,
    ],
    [
      'with the year',
      'Autumn brings a strike that teachers voted on in 2022, pupils and parents heard late.',
      false,
    ],
  ])('what tells it %s', (_, line, isKept) => {
    const lines = [
      ...LINES,
      'Teachers in all northern schools voted for a strike in autumn, their union announced.',
      line,
    ];
    const told = collectCandidates(tellArticle(lines).article);
    const worth = { first: [0, 0, 0, 0, 0, 9, 8], rest: [0, 0, 0, 0, 0, 0, 9] };
    expect(selectClaims(told, worth, 3).includes(6)).toBe(isKept);
  });
});
