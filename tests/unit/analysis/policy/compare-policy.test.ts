import { describe, expect, test } from 'vitest';
import { comparePolicy } from '@/lib/analysis/policy/compare-policy';
import { fingerprintPolicy } from '@/lib/analysis/policy/fingerprint-policy';
import { policyOf } from '@/tests/support/policy-page';

const RULES = [
  'Comments are read by a moderator before they are published.',
  'You can edit your comment for ten minutes.',
  'Comments on this article close on 12 May 2026.',
];
const rules = (...sentences: readonly string[]) => policyOf(sentences.map((text) => ({ text })));
const before = fingerprintPolicy(rules(...RULES));

describe('the same rules next time', () => {
  test('are unchanged', () => {
    expect(comparePolicy(before, rules(...RULES))).toEqual({
      kind: 'unchanged',
      changed: [],
      gone: 0,
    });
  });

  test.each([
    ['in another order', RULES.toReversed()],
    ['in other type', RULES.map((text) => text.toUpperCase())],
    ['with the day of another article', RULES.map((text) => text.replace('12 May', '3 June'))],
  ])('%s are unchanged', (_name, sentences) => {
    expect(comparePolicy(before, rules(...sentences))?.kind).toBe('unchanged');
  });
});

describe('other rules', () => {
  test('another number of minutes is a change', () => {
    const now = rules(...RULES.map((text) => text.replace('ten', 'two')));
    const comparison = comparePolicy(before, now);
    expect(comparison?.kind).toBe('changed');
    expect(comparison?.changed.map((index) => now.terms[index]?.category)).toEqual(['editing']);
    expect(comparison?.gone).toBe(1);
  });

  test('one more is a change, one less only on this page', () => {
    const more = rules(...RULES, 'We may quote your comment in our newsletter.');
    expect(comparePolicy(before, more)?.changed).toHaveLength(1);
    const less = rules(...RULES.slice(1));
    expect(comparePolicy(before, less)).toEqual({ kind: 'unchanged', changed: [], gone: 1 });
  });
});

describe('nothing to compare', () => {
  test.each([
    ['first visit', '', rules(...RULES)],
    ['no rules here', before, rules('The bridge opened on Monday.')],
  ])('%s', (_name, earlier, now) => {
    expect(comparePolicy(earlier, now)).toBeNull();
  });

  test('what is kept has none of the words', () => {
    expect(before).not.toMatch(/moderator|minutes|article/);
    expect(before.split(' ')).toHaveLength(3);
  });
});
