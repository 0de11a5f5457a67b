import { describe, expect, test } from 'vitest';
import { findAttributions } from '@/lib/analysis/attribution';
import type { Models } from '@/lib/analysis/model/models';
import { articleOfText } from '@/tools/article-of-text';
import { loadModels } from '@/tools/load-models';

const RULES: Models = { attribution: null, claimWords: null };

/** What was found with an offset outside its paragraph; none, unless something throws. */
function findMisplaced(text: string, models: Models) {
  const { article } = articleOfText(text);
  const people = findAttributions(article, models);
  return people.attributions.filter(({ content, cue, source }) =>
    [...content, ...(cue ?? []), ...(source ?? [])].some(
      ({ paragraph, start, end }) =>
        start < 0 || start >= end || end > (article.paragraphs[paragraph]?.text.length ?? -1),
    ),
  );
}

const SHAPES: readonly (readonly [string, string])[] = [
  ['only marks', '"'],
  ['openers', '“a '],
  ['closers', 'a” '],
  ['unbalanced and nested', '“a ‘b "c '],
  ['apostrophes', "'a "],
  ['no stop', 'word '],
  ['a sentence again and again', 'Ito said no. '],
  ['a quote again and again', '“We go,” Ito said. '],
  ['a quote a paragraph', '“We go,” Ito said.\n'],
  ['quotes that never close', '“We go on and on.\n'],
  ['turns', 'ROE: We go.\nITO: Why do you go there?\n'],
  ['signatures', '“We go on and on.” — Ana Ito\n'],
  ['dashes', '— '],
  ['names side by side', 'Ana Ito and Ken Roe met them, '],
  ['they', 'Ana Ito met Ken Roe. They said no. Both men said no. '],
  ['zero-width and bidi', '\u200B\u202Eא“ said\u2069” '],
  ['lone surrogates', '\uD800“\uDC00 said” '],
];

describe('hostile text', () => {
  test('nothing at all', () => {
    expect(findMisplaced('', loadModels())).toEqual([]);
  });

  test.each(SHAPES)('%s: read with offsets inside the text', (_name, shape) => {
    expect(findMisplaced(shape.repeat(1500 / shape.length), loadModels())).toEqual([]);
  });

  // What grows with the square of the length does not come back within the test's time.
  test.each(SHAPES)('%s, two hundred thousand characters', (_name, shape) => {
    expect(findMisplaced(shape.repeat(200_000 / shape.length), RULES)).toEqual([]);
  });

  test('a million characters without a full stop', () => {
    expect(findMisplaced('word '.repeat(200_000), RULES)).toEqual([]);
    expect(findMisplaced('a'.repeat(1_000_000), loadModels())).toEqual([]);
  }, 20_000);
});
