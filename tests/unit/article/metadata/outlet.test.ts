import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '@/lib/article/read-article';

const { window } = new JSDOM('');
const TEXT =
  'The river council agreed on Tuesday to rebuild the old weir, a plan that had been waiting for nine years, and asked the province to carry half of the cost.';

function outlet(title: string, url: string): string | null {
  const body = ['Tuesday', 'Monday', 'Friday'].map((d) => `<p>${TEXT.replace('Tuesday', d)}</p>`);
  const html = `<html><head><title>${title}</title></head><body><h1>Weir</h1>${body.join('')}</body></html>`;
  const document = new window.DOMParser().parseFromString(html, 'text/html');
  return readArticle(document, url).article.outlet;
}

describe('outlet', () => {
  it.each([
    [
      'Weir to be rebuilt | The Ford Courier',
      'https://www.fordcourier.example/a',
      'The Ford Courier',
    ],
    [
      'The Ford Courier: Weir to be rebuilt',
      'https://www.fordcourier.example/a',
      'fordcourier.example',
    ],
    ['Courrier d’Été – Le barrage', 'https://courrierdete.example/a', 'Courrier d’Été'],
    [
      'Wehr wird gebaut - Norder Fischer-Verband e.V.',
      'https://nfv.example/a',
      'Norder Fischer-Verband e.V.',
    ],
    // Nothing ties the name to the address: it may as well be a section.
    [
      'Weir to be rebuilt | Town and Valley',
      'https://fordcourier.example/a',
      'fordcourier.example',
    ],
    [
      'Weir | Ford courier of the old days finds a letter in the mud of the river',
      'https://fordcourier.example/a',
      'fordcourier.example',
    ],
  ])('of "%s" at %s', (title, url, name) => {
    expect(outlet(title, url)).toBe(name);
  });
});
