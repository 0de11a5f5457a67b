/** Quotation marks around and within what is quoted, by the one table of them. */
import { describe, expect, it } from 'vitest';
import { findQuoted, readQuote } from '@/lib/export/quote-text';
import { SAMPLE_BRIEF } from '@/tests/support/sample-brief';

/** The words of a passage as they are taken along. */
const quote = (text: string, words: string) => {
  const paragraphs = [{ text, role: 'body' as const, anchor: { element: null, start: 0 } }];
  const start = text.indexOf(words);
  const span = { paragraph: 0, start, end: start + words.length };
  return readQuote({ ...SAMPLE_BRIEF.article, paragraphs }, [span]);
};

describe('findQuoted', () => {
  it.each([
    ['and “the chairs were empty”', ['“the chairs were empty”']],
    ['“no”, or rather “never”', ['“no”', '“never”']],
    ['von „Verrat“ und „Schande“', ['„Verrat“', '„Schande“']],
    ['une « honte » dit-elle', ['« honte »']],
    ['det var ”aldrig” sagt', ['”aldrig”']],
    ['「駄目だ」と言った', ['「駄目だ」']],
    // The mark that closes it stands behind the passage.
    ['that it was “a town that don’t give up', ['“a town that don’t give up']],
  ])('%s', (text, quoted) => {
    expect(findQuoted(text)).toEqual(quoted);
  });

  it.each([
    'the council’s own words, and the dogs’ too',
    'a ladder of 6 feet',
    // Opened before the passage: what follows is not quoted.
    'the chairs were empty” and that was that',
  ])('finds nothing in: %s', (text) => {
    expect(findQuoted(text)).toEqual([]);
  });
});

describe('readQuote', () => {
  it.each([
    ['“We go on,” she said.', 'We go on,', '“We go on,”'],
    ["'We go on,' she said.", 'We go on,', "'We go on,'"],
    ['”Vi fortsätter”, sade hon.', 'Vi fortsätter', '”Vi fortsätter”'],
    ['‹Weiter›, sagte sie.', 'Weiter', '‹Weiter›'],
    ['“We go on, she said.', 'We go on', '“We go on'],
  ])('%s', (text, words, shown) => {
    expect(quote(text, words)).toBe(shown);
  });

  it.each([
    ['She said that they go on.', 'that they go on'],
    ['She spoke of “half” of it, and of the rest.', 'of the rest'],
  ])('adds no mark in: %s', (text, words) => {
    expect(quote(text, words)).toBe(words);
  });
});
