/** A page of a few lines, read as any other: what it shows, and what it tells of itself. */
import { JSDOM } from 'jsdom';
import { readArticle } from '@/lib/article/read-article';

export const { window } = new JSDOM('');
export const TEXT =
  'The river council agreed on Tuesday to rebuild the old weir, a plan that had been waiting for nine years, and asked the province to carry half of the cost.';
export const BODY = ['Tuesday', 'Monday', 'Friday', 'Sunday', 'Saturday']
  .map((day) => `<p>${TEXT.replace('Tuesday', day)}</p>`)
  .join('');

type Told = {
  readonly ld?: object;
  readonly og?: string;
  readonly description?: string;
  readonly title?: string;
};

export function read(body: string, told: Told = {}, url = 'https://ford.example/weir') {
  const { ld, og = '', description = '', title = 'Ford Courier' } = told;
  const node = ld === undefined ? '' : JSON.stringify({ '@type': 'NewsArticle', ...ld });
  const html = `<html lang="en"><head><title>${title}</title>
<meta property="og:title" content="${og}"><meta name="description" content="${description}">
<script type="application/ld+json">${node}</script></head><body>${body}</body></html>`;
  const document = new window.DOMParser().parseFromString(html, 'text/html');
  return readArticle(document, url).article;
}
