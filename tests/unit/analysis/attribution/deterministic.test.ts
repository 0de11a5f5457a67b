import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findAttributions } from '@/lib/analysis/attribution';
import { wordHash } from '@/lib/analysis/model/word-hash';
import { articleOfText } from '@/tools/article-of-text';
import { loadModels } from '@/tools/load-models';

/**
 * Invented articles, each with the hash of what was found in it: an engine that computes other bits, or a
 * change that was meant to be none, finds something else. A change that is meant writes the new hash here.
 */
const FINDINGS = new URL('../../../fixtures/attribution-findings.json', import.meta.url);
const articles: { name: string; text: string; hash: number }[] = JSON.parse(
  readFileSync(FINDINGS, 'utf8'),
);

const models = loadModels();
const read = (text: string) => findAttributions(articleOfText(text).article, models);

describe.runIf(models.attribution)('findings', () => {
  test.each(articles)('of "$name" are the same in every engine', ({ text, hash }) => {
    const people = read(text);
    expect(people.attributions.length).toBeGreaterThan(1);
    expect(wordHash(JSON.stringify(people))).toBe(hash);
  });

  test.each(articles)('of "$name" are the same when read again after another', ({ text }) => {
    const first = read(text);
    read('Tom Reyes said the bridge would open. “It will hold,” he said.');
    expect(read(text)).toEqual(first);
  });
});
