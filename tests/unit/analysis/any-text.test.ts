/** Any text and any markup at all: the analyses and the reading end without an exception, and point into their text. */
import * as fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { findAttributions } from '@/lib/analysis/attribution';
import { rankClaims } from '@/lib/analysis/claims';
import { readArticle } from '@/lib/article/read-article';
import { LedeError } from '@/lib/errors';
import { articleOfText } from '@/tools/article-of-text';
import { loadModels } from '@/tools/load-models';

/** A failure prints the seed of its own; this one keeps the texts of every run the same. */
const SEED = 20_261_124;

const PIECES =
  '“ ” « » " \' ‘ ’ „ ( ) [ ] — – - , . ! ? : ; … said says told according to he she Ms. Mr. Dr. U.S. Ito Ann Reed council Gannet Bay 1,400 3.5 % \u202E \u200B \u0000 \ud800 😀 é ß 你好 مرحبا I we not never will could the a of \n'.split(
    ' ',
  );
const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6, unit: 'binary' })), {
    maxLength: 120,
  })
  .map((pieces) => pieces.join(' '));
const language = fc.constantFrom('en', 'de', 'fr', 'es', 'ar', 'ja', '', 'xx-unknown');
const models = loadModels();

describe('any text', () => {
  test('gives attributions and claims whose words stand in it', () => {
    const property = fc.property(text, language, (written, spoken) => {
      const { article } = articleOfText(written, { language: spoken, title: written.slice(0, 80) });
      const people = findAttributions(article, models);
      const claims = rankClaims(article, people, { models, count: 'normal' });
      const contents = people.attributions.flatMap(({ content }) => content);
      for (const { paragraph, start, end } of [...contents, ...claims.map(({ span }) => span)]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(article.paragraphs[paragraph]?.text.length ?? -1);
      }
      const known = new Set([null, ...people.sources.map(({ id }) => id)]);
      expect(claims.length).toBeLessThanOrEqual(6);
      for (const { span, text: claimed, claimant, meant } of claims) {
        expect(article.paragraphs[span.paragraph]?.text.slice(span.start, span.end)).toBe(claimed);
        expect(known).toContain(claimant);
        for (const { end } of meant) expect(end).toBeLessThanOrEqual(claimed.length);
      }
    });
    fc.assert(property, { seed: SEED, numRuns: 150 });
  });
});

const TAGS =
  'p div article h1 h2 a ul li blockquote form section main table tr td br time figure'.split(' ');
const markup = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    text.map((each) => each.replaceAll('<', '')),
    fc
      .tuple(
        fc.constantFrom(...TAGS),
        fc.constantFrom(
          '',
          ' hidden',
          ' class="comments"',
          ' data-lede="7"',
          ' id="body"',
          ' href="#',
        ),
        fc.array(tie('node'), { maxLength: 4 }),
      )
      .map(([tag, attribute, inside]) => `<${tag}${attribute}>${inside.join('')}</${tag}>`),
  ),
})).node;

function catchFrom(work: () => unknown): unknown {
  try {
    work();
    return null;
  } catch (thrown) {
    return thrown;
  }
}

describe('any markup', () => {
  test('is an article or none, without an exception', () => {
    const parser = new new JSDOM('').window.DOMParser();
    const property = fc.property(markup, (written) => {
      const page = parser.parseFromString(written, 'text/html');
      const thrown = catchFrom(() => readArticle(page, 'https://any.test/a'));
      // The foreseen answer to a page without a text.
      expect(thrown === null || thrown instanceof LedeError).toBe(true);
    });
    fc.assert(property, { seed: SEED, numRuns: 100 });
  });
});
