import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '@/lib/article/read-article';

const { window } = new JSDOM('');
const SENTENCE =
  'The river council agreed on Tuesday to rebuild the old weir, a plan that had been waiting for nine years, and asked the province to carry half of the cost.';
const paragraphs = (n: number) => `<p>${SENTENCE}</p>`.repeat(n);

function read(body: string, jsonLd: object = {}) {
  const node = { '@type': 'NewsArticle', headline: 'Weir to be rebuilt', ...jsonLd };
  const html = `<html lang="en"><head><title>Weir to be rebuilt</title><script type="application/ld+json">${JSON.stringify(node)}</script></head><body><article><h1>Weir to be rebuilt</h1>${body}</article></body></html>`;
  const document = new window.DOMParser().parseFromString(html, 'text/html');
  return readArticle(document, 'https://ford.example/weir');
}

describe('coverage', () => {
  it.each([
    ['whole', paragraphs(12), {}, { kind: 'whole' }],
    [
      'whole though the word count is one of characters',
      paragraphs(20),
      { wordCount: 3000 },
      { kind: 'whole' },
    ],
    ['gated', paragraphs(3), { isAccessibleForFree: false }, { kind: 'partial', reason: 'gated' }],
    [
      'gated, told by the page alone',
      `${paragraphs(3)}<div class="paywall"><p>Subscribe to continue reading.</p></div>`,
      {},
      { kind: 'partial', reason: 'gated' },
    ],
    ['truncated', paragraphs(4), { wordCount: 900 }, { kind: 'partial', reason: 'truncated' }],
    [
      "whole under a subscriber's badge",
      `<div><p>This content is for subscribers only.</p></div>${paragraphs(20)}`,
      { isAccessibleForFree: false },
      { kind: 'whole' },
    ],
    [
      'whole over a footer that sells subscriptions',
      `${paragraphs(20)}<footer><p>Already a subscriber? Log in.</p></footer>`,
      { isAccessibleForFree: false },
      { kind: 'whole' },
    ],
    [
      'whole though short, in a box named for its gate that is open',
      `<div class="paywall-article">${paragraphs(8)}</div>`,
      { isAccessibleForFree: false },
      { kind: 'whole' },
    ],
    [
      'whole though short, under a button to log in that is named for the gate',
      `<div class="paywall-header"><p>Log in</p></div>${paragraphs(2)}`,
      {},
      { kind: 'whole' },
    ],
    [
      'gated though long, where the wall stands at the end',
      `${paragraphs(20)}<div class="paywall"><p>Subscribe to continue reading.</p></div>`,
      { isAccessibleForFree: false },
      { kind: 'partial', reason: 'gated' },
    ],
    [
      'gated where other stories follow the wall',
      `${paragraphs(5)}<div class="paywall"><p>Subscribe to continue reading.</p></div><ul>${`<li class="teaser"><p>${SENTENCE}</p></li>`.repeat(9)}</ul>`,
      {},
      { kind: 'partial', reason: 'gated' },
    ],
    [
      'truncated where most of the text is there and not displayed',
      `${paragraphs(4)}<div data-lede-hidden>${paragraphs(9).replaceAll('weir', 'mill')}</div>`,
      {},
      { kind: 'partial', reason: 'truncated' },
    ],
    [
      'whole over the same text in a hidden layout for print',
      `${paragraphs(9)}<div data-lede-hidden>${paragraphs(9)}</div>`,
      {},
      { kind: 'whole' },
    ],
    [
      'frame, high as a text',
      `${paragraphs(12)}<lede-frame data-unreadable data-height="1700"></lede-frame>`,
      {},
      { kind: 'partial', reason: 'frame' },
    ],
    [
      'frame, beside a few words',
      `${paragraphs(2)}<lede-frame data-unreadable height="600px"></lede-frame>`,
      {},
      { kind: 'partial', reason: 'frame' },
    ],
    [
      'whole with a player in it',
      `${paragraphs(6)}<lede-frame data-unreadable height="315"></lede-frame>${paragraphs(6)}`,
      {},
      { kind: 'whole' },
    ],
    [
      'whole with comments in a high frame',
      `${paragraphs(12)}<div class="comments"><lede-frame data-unreadable data-height="1900"></lede-frame></div>`,
      {},
      { kind: 'whole' },
    ],
    [
      'page 1 of 3',
      `${paragraphs(12)}<p>Page 1 of 3</p>`,
      {},
      { kind: 'partial', reason: 'page-of', page: 1, of: 3 },
    ],
    [
      'page 2 of 3, in Spanish, with a link behind it',
      `${paragraphs(12)}<div>Página 2 de 3 <a href="?p=3">Siguiente</a></div>`,
      {},
      { kind: 'partial', reason: 'page-of', page: 2, of: 3 },
    ],
    [
      'page 1 of 4, in Arabic',
      `${paragraphs(12)}<p>صفحة 1 من 4</p>`,
      {},
      { kind: 'partial', reason: 'page-of', page: 1, of: 4 },
    ],
    [
      'a sentence about page 1 of 3',
      `${paragraphs(12)}<p>Page 1 of 3 was missing from the plan.</p>`,
      {},
      { kind: 'whole' },
    ],
  ])('%s', (_, body, jsonLd, coverage) => {
    expect(read(body, jsonLd).article.coverage).toEqual(coverage);
  });
});

it('is partial where the snapshot ends before the page does', () => {
  const html = `<html data-lede-cut><head><title>Weir</title></head><body><h1>Weir</h1>${paragraphs(9)}</body></html>`;
  const document = new window.DOMParser().parseFromString(html, 'text/html');
  const { coverage } = readArticle(document, 'https://ford.example/weir').article;
  expect(coverage).toEqual({ kind: 'partial', reason: 'too-long' });
});

describe('comment area', () => {
  it.each([
    ['none', ''],
    ['not-loaded', '<div id="comments"></div>'],
    ['closed', '<div class="comments"><p>Comments are closed.</p></div>'],
    [
      'frame',
      '<div class="comments"><lede-frame data-unreadable src="https://talk.example/embed"></lede-frame></div>',
    ],
    ['present', `<section class="comments"><p>${SENTENCE}</p></section>`],
  ])('%s', (state, html) => {
    expect(read(paragraphs(12) + html).commentArea).toBe(state);
  });
});

describe('genre', () => {
  it.each([
    ['news', {}],
    ['opinion', { articleSection: 'Opinion' }],
    ['live', { '@type': 'LiveBlogPosting' }],
    ['sponsored', { '@type': 'AdvertiserContentArticle' }],
    ['press-release', { articleSection: ['Economy', 'Press release'] }],
  ])('%s', (genre, jsonLd) => {
    expect(read(paragraphs(12), jsonLd).article.genre).toBe(genre);
  });
});
