import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '@/lib/article/read-article';

const { window } = new JSDOM('');
const SENTENCE =
  'The river council agreed on Tuesday to rebuild the old weir, a plan that had been waiting for nine years, and asked the province to carry half of the cost.';

type Page = {
  readonly ld?: object;
  readonly section?: string;
  readonly path?: string;
  readonly kicker?: string;
};

function readGenre({ ld, section = '', path = '/2024/weir', kicker = '' }: Page): string {
  const node = ld === undefined ? '' : JSON.stringify({ headline: 'Weir to be rebuilt', ...ld });
  const html = `<html lang="en"><head><title>Weir to be rebuilt</title><meta property="article:section" content="${section}">
<script type="application/ld+json">${node}</script></head><body><article><p>${kicker}</p><h1>Weir to be rebuilt</h1>${`<p>${SENTENCE}</p>`.repeat(9)}</article></body></html>`;
  const document = new window.DOMParser().parseFromString(html, 'text/html');
  return readArticle(document, `https://ford.example${path}`).article.genre;
}

const NEWS = { '@type': 'NewsArticle' };

describe('genre', () => {
  const told: readonly (readonly [string, Page])[] = [
    ['news', { ld: NEWS }],
    ['opinion', { ld: { '@type': 'OpinionNewsArticle' } }],
    ['opinion', { ld: NEWS, path: '/opinion/weir' }],
    ['opinion', { ld: NEWS, kicker: 'Kommentar' }],
    ['analysis', { ld: { '@type': 'AnalysisNewsArticle' } }],
    ['analysis', { ld: NEWS, kicker: 'Explainer' }],
    ['live', { ld: { '@type': 'LiveBlogPosting' } }],
    ['live', { ld: NEWS, path: '/live/weir' }],
    ['sponsored', { ld: NEWS, kicker: 'Advertorial' }],
    ['sponsored', { ld: NEWS, section: 'Anzeige' }],
    ['sponsored', { ld: NEWS, section: 'Paid Post' }],
    ['review', { ld: { '@type': 'CriticReview' } }],
    ['review', { ld: NEWS, kicker: 'Film review' }],
    ['interview', { ld: { ...NEWS, articleSection: 'Interviews' } }],
    ['press-release', { ld: NEWS, path: '/press-releases/weir' }],
    ['press-release', { ld: NEWS, section: 'Pressemitteilung' }],
    ['other', {}],
  ];
  it.each(told)('%s: %o', (genre, page) => {
    expect(readGenre(page)).toBe(genre);
  });

  it('puts paid text before what else it is', () => {
    expect(readGenre({ ld: { '@type': 'CriticReview' }, kicker: 'Sponsored' })).toBe('sponsored');
  });

  const misses: readonly (readonly [string, Page])[] = [
    [
      'a column that is only named in the address of the story',
      { ld: NEWS, path: '/2024/opinion' },
    ],
    ['a section whose name only begins so', { ld: NEWS, section: 'Reviewing the week' }],
    ['a story about living', { ld: NEWS, section: 'Living', path: '/living/weir' }],
    ['the label of the place of an advertisement', { ld: NEWS, kicker: 'Anzeige' }],
    ['a long line over the headline', { ld: NEWS, kicker: `In my opinion, ${SENTENCE}` }],
  ];
  it.each(misses)('stays news for %s', (_, page) => {
    expect(readGenre(page)).toBe('news');
  });
});
