import { describe, expect, test } from 'vitest';
import { findAttributions } from '@/lib/analysis/attribution';
import { wordHash } from '@/lib/analysis/model/word-hash';
import { readFindings } from '@/tests/support/findings-articles';
import { articleOfText } from '@/tools/article-of-text';
import { loadModels } from '@/tools/load-models';

/**
 * Invented articles, each with the hash of what was found in it: an engine that computes other bits (`findings.spec.ts`
 * asks the browsers' for the same), or a change that was meant to be none, finds something else. After a change that
 * is meant, `npm run findings` writes the new hashes.
 */
const articles = readFindings();
const models = loadModels();
const read = (text: string, language: string) =>
  findAttributions(articleOfText(text, { language }).article, models);

describe.runIf(models.attribution)('findings', () => {
  test.each(articles)('of "$name" are the same in every engine', ({ text, language, hash }) => {
    expect(wordHash(JSON.stringify(read(text, language)))).toBe(hash);
  });

  test.each(articles.slice(0, 5))(
    'of "$name" are more than one, and the same when read again after another',
    ({ text, language }) => {
      const first = read(text, language);
      expect(first.attributions.length).toBeGreaterThan(1);
      read('Tom Reyes said the bridge would open. “It will hold,” he said.', 'en');
      expect(read(text, language)).toEqual(first);
    },
  );

  test('are many, and of all kinds', () => {
    const found = articles.flatMap(({ text, language }) => read(text, language).attributions);
    expect(articles).toHaveLength(50);
    expect(found.length).toBeGreaterThan(500);
    expect(new Set(found.map(({ kind }) => kind)).size).toBe(3);
  });
});
