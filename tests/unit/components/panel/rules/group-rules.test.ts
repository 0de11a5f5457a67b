import { expect, test } from 'vitest';
import { groupRules } from '@/components/panel/rules/group-rules';
import type { PolicyTerm } from '@/lib/analysis/brief';

const term = (
  category: PolicyTerm['category'],
  start: number,
  tone: PolicyTerm['tone'],
): PolicyTerm => ({
  category,
  plain: { key: category, values: {} },
  reason: null,
  text: start === 0 ? 'Use your real name and be polite.' : 'Comments are moderated.',
  anchor: { element: 4, start },
  tone,
  href: null,
});

const indices = (terms: readonly PolicyTerm[]): readonly (readonly number[])[] =>
  groupRules(terms).map((group) => group.map(({ index }) => index));

test('a sentence that says two things is one entry, what calls for care first', () => {
  const terms = [
    term('conduct', 0, 'neutral'),
    term('moderation', 40, 'neutral'),
    term('identity', 0, 'warning'),
  ];
  expect(indices(terms)).toEqual([[2, 0], [1]]);
});

test('the same words elsewhere in the page are another entry', () => {
  const again = { ...term('conduct', 0, 'neutral'), anchor: { element: 9, start: 0 } };
  expect(indices([term('conduct', 0, 'neutral'), again])).toEqual([[0], [1]]);
});
