/** Find within the brief: the lines that hold what was typed. */
import { describe, expect, it } from 'vitest';
import { findLines, foldText } from '@/components/panel/lines/find-lines';
import { SAMPLE_BRIEF } from '@/tests/support/sample-brief';

describe('findLines', () => {
  it.each([
    ['MOLE FERRY', ['claim-0']],
    ['goodwill is', ['quote-0']],
    ['bakery', ['claim-4', 'quote-2', 'quote-3', 'quote-9']],
    ['vance', ['mention-0']],
    ['pseudonym', ['term-0']],
    ['no such words', []],
  ])('%s', (query, expected) => {
    expect([...(findLines(SAMPLE_BRIEF, query) ?? [])]).toEqual(expected);
  });

  it('is null while nothing is looked for', () => {
    expect(findLines(SAMPLE_BRIEF, '  ')).toBeNull();
  });

  it('sees through case and accents', () => {
    expect(foldText('Élysée')).toBe('elysee');
  });
});
