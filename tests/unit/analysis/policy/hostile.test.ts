import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { policyOf } from '@/tests/support/policy-page';

const WORDS = [
  'comments are moderated not . : Kommentare please e-mail ( “ <b> ﬁ 1. rights 😀'.split(' '),
  ['will be deleted', '\u0000', '\ud800'],
].flat();

describe('any text', () => {
  test('gives terms that stand in the page, and never throws', () => {
    const word = fc.constantFrom(...WORDS);
    const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (texts) => {
        const { terms } = policyOf(texts.map((each) => ({ text: each })));
        for (const term of terms) expect(texts[term.anchor.element ?? -1]).toContain(term.text);
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ['one endless sentence', `Comments ${'may be deleted and '.repeat(20_000)}`],
    ['no white space', 'comment'.repeat(20_000)],
    ['openers of long patterns', 'räumen Sie '.repeat(20_000)],
    ['nothing but links of words', 'you grant grant grant '.repeat(10_000)],
  ])('%s ends', (_name, text) => {
    expect(policyOf([{ text }]).terms.length).toBeLessThan(20);
  });

  test('thousands of blocks of rules end', () => {
    const blocks = Array.from({ length: 3_000 }, (_, index) => ({
      text: `Comments of kind ${index} are moderated.`,
    }));
    expect(policyOf(blocks).terms.length).toBeGreaterThan(0);
  });
});
