import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '@/lib/article/read-article';

const LONG =
  'The river council agreed on Tuesday to rebuild the old weir, a plan that had been waiting for nine years, and asked the province to carry half of the cost.';

const PAGE = `<!doctype html><html lang="en-NZ"><head><title>Weir to be rebuilt | The Ford Courier</title>
<meta property="og:title" content="Weir to be rebuilt after nine years"><meta property="og:site_name" content="The Ford Courier">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Weir to be rebuilt after nine years","datePublished":"2024-03-05T07:00:00+13:00","author":[{"@type":"Person","name":"Mere Tahi"},{"@type":"Organization","name":"Staff"}]}</script>
</head><body data-lede="0"><nav data-lede="1"><a href="/">Home</a></nav>
<article data-lede="2"><h1 data-lede="3">Weir to be rebuilt after nine years</h1>
<p data-lede="4">${LONG}</p><div data-lede="5">${LONG.replace('Tuesday', 'Monday')}<br><br>A <a href="/plan">second  plan</a> was dropped, though the mayor, the builders and the anglers all liked it.</div>
<p data-lede="6" data-lede-hidden>Hidden words that nobody sees on the page at this moment, whatever they may say.</p></article>
<section class="comments" data-lede="7"><p data-lede="8">Comments are moderated.</p><p data-lede="9">Be kind.</p></section></body></html>`;

const LONG_BODY = ['Tuesday', 'Monday', 'Friday', 'Sunday', 'Saturday']
  .map((day) => `<p>${LONG.replace('Tuesday', day)}</p>`)
  .join('');

const read = (html: string) =>
  readArticle(
    new new JSDOM('').window.DOMParser().parseFromString(html, 'text/html'),
    'https://ford.example/a',
  );

const story = (attribute: string, title: string, name: string) =>
  `<article ${attribute}><h1>${title}</h1><p>By <a rel="author" href="/s">${name}</a></p>${LONG_BODY.replaceAll('weir', title.slice(-5))}</article>`;

const post = (time: string, title: string, day: string) =>
  `<article class="live-post"><time>${time}</time><h2>${title}</h2><p>${LONG.replace('Tuesday', day)}</p><p>${LONG.replace('Tuesday', day).replace('weir', 'wall')}</p></article>`;

const entry = (at: number, time: string, title: string, day: string) =>
  `<div class="entry" id="entry-a${at}"><p class="post-time">${time}</p><h2>${title}</h2><div class="entry-body post"><p>${LONG.replace('Tuesday', day)}</p><p>${LONG.replace('Tuesday', day).replace('weir', 'wall')}</p></div></div>`;

describe('readArticle', () => {
  it('reads the text as paragraphs with anchors, split at double line breaks', () => {
    const { paragraphs } = read(PAGE).article;
    expect(paragraphs.map((p) => p.text.slice(0, 13))).toEqual([
      'The river cou',
      'The river cou',
      'A second plan',
    ]);
    expect(paragraphs.map((p) => p.anchor.element)).toEqual([4, 5, 5]);
    expect(paragraphs[2]!.anchor.start).toBeGreaterThanOrEqual(LONG.length - 1);
  });

  it('says what the page says of itself', () => {
    expect(read(PAGE).article).toMatchObject({
      title: 'Weir to be rebuilt after nine years',
      authors: ['Mere Tahi'],
      outlet: 'The Ford Courier',
      published: '2024-03-05T07:00:00+13:00',
      language: 'en',
      genre: 'news',
      coverage: { kind: 'whole' },
    });
  });

  it('lists the blocks of the whole page with place, region and links', () => {
    const { blocks } = read(PAGE);
    const rules = blocks.filter((b) => b.place === 'comments');
    expect(rules.map((b) => [b.text, b.region])).toEqual([
      ['Comments are moderated.', 7],
      ['Be kind.', 7],
    ]);
    expect(blocks.find((b) => b.text.startsWith('Hidden'))?.shown).toBe(false);
    const linked = blocks.find((b) => b.links[0]?.href === 'https://ford.example/plan');
    expect(linked?.text.slice(linked.links[0]!.start, linked.links[0]!.end)).toBe('second plan');
  });

  it('reads of two articles the one in view, with its own headline and byline', () => {
    const head = PAGE.slice(0, PAGE.indexOf('<body'));
    const html = `${head}<body>${story('', 'Weir to be rebuilt after nine years', 'Mere Tahi')}${story('data-lede-view', 'Harbour festival opens with a storm', 'Bo Tran')}</body></html>`;
    const { article } = read(html);
    expect(article.title).toBe('Harbour festival opens with a storm');
    expect(article.authors).toEqual(['Bo Tran']);
    expect(article.published).not.toBe('2024-03-05T07:00:00+13:00');
    expect(article.paragraphs.some((p) => p.text.includes('weir'))).toBe(false);
  });

  it('reads a live blog post by post, newest first as on the page, each with its time', () => {
    const html = `<html lang="en"><head><title>The flood, hour by hour</title><script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"The flood, hour by hour"}</script></head>
<body><main><h1>The flood, hour by hour</h1>${post('4.20 pm', 'Bridge closed', 'Friday')}${post('14:05', 'Water still rising', 'Thursday')}${post('9.30 am', 'Sandbags at the quay', 'Monday')}</main></body></html>`;
    const { article } = read(html);
    expect(article.genre).toBe('live');
    expect(article.posts.map(({ time, title }) => [time, title])).toEqual([
      ['16:20', 'Bridge closed'],
      ['14:05', 'Water still rising'],
      ['09:30', 'Sandbags at the quay'],
    ]);
    const firsts = article.posts.map(({ paragraph }) => paragraph);
    expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
  });

  it('takes no line within a post for a post, whatever it is called, nor the box around all of them', () => {
    const html = `<html lang="en"><head><title>The flood, hour by hour</title><script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"The flood, hour by hour"}</script></head>
<body><article class="live-blog-post"><h1>The flood, hour by hour</h1>${entry(3, '16:20', 'Bridge closed', 'Friday')}${entry(2, '14:05', 'Water still rising', 'Thursday')}${entry(1, '09:30', 'Sandbags at the quay', 'Monday')}</article></body></html>`;
    expect(read(html).article.posts.map(({ time, title }) => [time, title])).toEqual([
      ['16:20', 'Bridge closed'],
      ['14:05', 'Water still rising'],
      ['09:30', 'Sandbags at the quay'],
    ]);
  });

  it('throws no-article for a page that shows its menu and hides its article', () => {
    const menu = ['Home', 'Towns along the river', 'Weather'].map((text) => `<li>${text}</li>`);
    const html = `<body><ul>${menu.join('')}</ul><h1>Weir to be rebuilt</h1><article data-lede-hidden>${LONG_BODY}</article></body>`;
    expect(() => read(html)).toThrow(expect.objectContaining({ code: 'no-article' }));
  });

  it('throws no-article for a page whose every word is hidden', () => {
    const html = `<body><div data-lede-hidden><p>${LONG}</p><p>${LONG}</p></div></body>`;
    expect(() => read(html)).toThrow(expect.objectContaining({ code: 'no-article' }));
  });

  it('throws no-article for a page without text', () => {
    expect(() => read('<body></body>')).toThrow(expect.objectContaining({ code: 'no-article' }));
  });
});
