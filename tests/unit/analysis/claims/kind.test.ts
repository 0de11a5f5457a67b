import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findKind } from '@/lib/analysis/claims/08-kind';

/** Two hundred and some invented sentences with the kind a reader would give them, null for none. */
const sentences: readonly (readonly [string, string | null])[] = JSON.parse(
  readFileSync(new URL('../../../fixtures/claim-kinds/sentences.json', import.meta.url), 'utf8'),
);

describe('findKind', () => {
  const judged = sentences.map(([text, gold]) => ({ text, gold, got: findKind(text) }));

  test('is right nine times in ten where it names a kind', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(200);
    const named = judged.filter(({ got }) => got !== null);
    const wrong = named.filter(({ got, gold }) => got !== gold);
    expect(wrong.length / named.length).toBeLessThanOrEqual(0.1);
  });

  test('names the kind of half the sentences that have one', () => {
    const meant = judged.filter(({ gold }) => gold !== null);
    const right = meant.filter(({ got, gold }) => got === gold);
    expect(right.length / meant.length).toBeGreaterThanOrEqual(0.5);
  });

  test.each([
    'The council may vote on the pool next week.',
    '“They accused me of theft,” she said.',
    'Lawmakers are considering whether to approve the sale.',
    'Officers were denied entry.',
    'The singer, last year’s winner, fell to number 16 in the list of the best.',
    'The valley is poorer than at the high point it reached in the 1990s.',
    '“These young people were never asked, the 99 percent of them.',
    'Ms Ito praised the swimming clubs, minutes after the council voted to close the pool.',
    'Ms Ito lashed out on Friday after a bitterly divided Orrin county court upheld the ban.',
    'The two ports reached a “historic” Phase 1 agreement on the boats.',
    'The government has ruled out any help from the port.',
    'The harbour agency says that a state of suspended trade could make it easier.',
    'Captain Ken Roe decided to weigh in on the fight.',
    'The sea rises faster than is predicted to result from heat alone.',
    'Ito never named the man who was likely to follow her.',
  ])('leaves open: %s', (text) => {
    expect(findKind(text)).toBeNull();
  });

  test('an act behind a clause that has a verb of its own is done, not told in passing', () => {
    const text = 'The man who hid the bill while he was head of ports was sentenced to a year.';
    expect(findKind(text)).toBe('decision');
  });
});
