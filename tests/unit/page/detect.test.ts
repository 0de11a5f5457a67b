import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { detectArticle } from '@/lib/page/detect';
import { SIGN_NAMES, readSigns } from '@/lib/page/detect-signs';

const { window } = new JSDOM('');
const parse = (html: string) => new window.DOMParser().parseFromString(html, 'text/html');

const SENTENCE =
  'The harbour master said on Tuesday, after a night of talks with the crews, the insurers and the town, that the old pier would open again before the summer.';
const paragraphs = (n: number) => Array.from({ length: n }, () => `<p>${SENTENCE}</p>`).join('');
const teasers = (n: number) =>
  Array.from(
    { length: n },
    (_, i) =>
      `<article><h2><a href="/news/story-${i}">Pier opens again after a long night of talks ${i}</a></h2><p>Short teaser text here.</p></article>`,
  ).join('');

const ARTICLE = `<html><head><title>Old pier to open again before the summer</title><meta property="og:type" content="article">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Old pier to open again","datePublished":"2024-02-02"}</script></head>
<body class="single"><header><a href="/">Home</a></header><h1>Old pier to open again before the summer</h1><article>${paragraphs(9)}</article></body></html>`;
const BARE = `<html><head><title>A walk along the old pier</title></head><body><h1>A walk along the old pier</h1><div>${Array.from({ length: 8 }, () => SENTENCE).join('<br><br>')}</div></body></html>`;
const FRONT = `<html><head><title>The Harbour Post</title><meta property="og:type" content="website"></head><body class="home"><nav>${'<a href="/x">Section</a>'.repeat(20)}</nav>${teasers(30)}</body></html>`;
const SECTION = `<html><head><title>Sport - The Harbour Post</title><meta property="og:type" content="article"></head><body class="section"><h1>Sport</h1>${teasers(25)}</body></html>`;
const LOGIN = `<html><head><title>Log in</title></head><body><h1>Log in</h1><form><input name="user"><input type="password"><button>Log in</button></form><p>Forgot your password?</p></body></html>`;

describe('detectArticle', () => {
  it.each([
    ['an article', ARTICLE, 'https://post.example/2024/02/02/old-pier-to-open-again-before-summer'],
    ['text with line breaks', BARE, 'https://blog.example/2019/05/a-walk-along-the-old-pier.html'],
    ['an article whose address is unknown', ARTICLE, 'about:blank'],
  ])('says yes to %s', (_, html, url) => {
    expect(detectArticle(parse(html), url).isArticle).toBe(true);
  });

  it.each([
    ['a front page', FRONT, 'https://post.example/'],
    ['a section page that calls itself an article', SECTION, 'https://post.example/sport/'],
    ['a login page', LOGIN, 'https://post.example/login'],
    ['an empty page', '', 'https://post.example/2024/02/02/old-pier-to-open-again'],
  ])('says no to %s', (_, html, url) => {
    expect(detectArticle(parse(html), url).isArticle).toBe(false);
  });

  it('has one finite number per sign, and none for a document without a body', () => {
    const signs = readSigns(parse(ARTICLE), 'https://post.example/a') ?? [];
    expect(signs).toHaveLength(SIGN_NAMES.length);
    expect(signs.every(Number.isFinite)).toBe(true);
    const xml = new window.DOMParser().parseFromString('<feed/>', 'text/xml');
    expect(detectArticle(xml, 'https://post.example/feed')).toEqual({ isArticle: false, score: 0 });
  });

  it('leaves the document as it was', () => {
    const document = parse(ARTICLE);
    const before = document.documentElement.outerHTML;
    detectArticle(document, 'https://post.example/a');
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
