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
  readonly title?: string;
  /** The line under the headline. */
  readonly below?: string;
  /** Markup over the article. */
  readonly menu?: string;
};

function readGenre(page: Page): string {
  const { ld, section = '', path = '/2024/weir', kicker = '', menu = '', below = '' } = page;
  const { title = 'Weir to be rebuilt' } = page;
  const node = ld === undefined ? '' : JSON.stringify({ headline: title, ...ld });
  const html = `<html lang="en"><head><title>${title}</title><meta property="article:section" content="${section}">
<script type="application/ld+json">${node}</script></head><body>${menu}<article>${kicker === '' ? '' : `<p>${kicker}</p>`}<h1>${title}</h1>${below === '' ? '' : `<p>${below}</p>`}${`<p>${SENTENCE}</p>`.repeat(9)}</article></body></html>`;
  const document = new window.DOMParser().parseFromString(html, 'text/html');
  return readArticle(document, `https://ford.example${path}`).article.genre;
}

const list = (entries: string, name = 'menu') =>
  `<ul class="${name}">${entries.replace(/\w+/g, '<li><a href="/$&">$&</a></li>')}</ul>`;

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
    ['opinion', { ld: NEWS, title: 'Column: Let the river flow' }],
    ['opinion', { ld: NEWS, menu: list('Home News Views Opinion', 'breadcrumbs') }],
    ['opinion', { ld: NEWS, kicker: 'Kommentar', menu: list('News Sport Travel Weather Live') }],
    ['sponsored', { ld: NEWS, below: 'Paid Post' }],
    ['interview', { ld: NEWS, below: 'Interview' }],
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
    ['the last entry of a menu', { ld: NEWS, menu: list('News Sport Travel Weather Opinion') }],
    ['the last entry of a short one', { ld: NEWS, menu: list('News Sport Travel Opinion') }],
    [
      'the entry of a menu in a menu',
      {
        ld: NEWS,
        menu: `<ul><li><a href="/a">Town</a>${list('News Sport Interviews')}</li><li>Imprint</li></ul>`,
      },
    ],
    ['a sentence under the headline', { ld: NEWS, below: 'Opinion on the weir is divided.' }],
    ['a button', { ld: NEWS, menu: '<div><button>Live</button></div>' }],
    ['a headline about an opinion', { ld: NEWS, title: 'Opinion on the weir: what people say' }],
    ['a long line over the headline', { ld: NEWS, kicker: `In my opinion, ${SENTENCE}` }],
  ];
  it.each(misses)('stays news for %s', (_, page) => {
    expect(readGenre(page)).toBe('news');
  });
});
