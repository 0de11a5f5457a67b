/** What stands around the text: links, teasers, pictures, forms. */
import type { TextShape } from './detect-text';

export const FURNITURE_SIGNS = [
  'links',
  'linkText',
  'linkShare',
  'linksPerParagraph',
  'linkedHeadings',
  'headings',
  'articleTags',
  'times',
  'images',
  'hasPassword',
  'hasSearch',
  'inputs',
  'textPerLink',
  'buttons',
  'selects',
  'figures',
  'captions',
  'blockquotes',
  'listEntries',
  'cartLinks',
] as const;

/** Where a link to the basket leads: shops and their services have one on every page, the press seldom. */
const CARTS = ['cart', 'basket', 'checkout', 'warenkorb', 'wishlist', 'panier', 'carrito'] as const;

/** Shops and services are full of buttons and choices; articles have figures with captions, and quote. */
const COUNTED = ['button', 'select', 'figure', 'figcaption', 'blockquote', 'li'] as const;

/** Beyond so many links the page is what it is; reading on costs time. */
const MOST_LINKS = 600;
/** A teaser's link is so many elements above its heading at most. */
const LINK_REACH = 4;

/** One number per name in FURNITURE_SIGNS. */
export function readFurnitureSigns(document: Document, text: TextShape): readonly number[] {
  const links = readLinks(document);
  return [
    log(links.count),
    log(links.text),
    share(links.text, links.text + text.total),
    share(links.count, links.count + text.long),
    ...readSubheads(document),
    log(document.getElementsByTagName('article').length),
    log(document.getElementsByTagName('time').length),
    log(document.getElementsByTagName('img').length),
    ...readInputs(document),
    share(text.total, links.count * 40),
    ...COUNTED.map((tag) => log(document.getElementsByTagName(tag).length)),
    log(links.carts),
  ];
}

function readLinks(document: Document): { count: number; text: number; carts: number } {
  const links = document.getElementsByTagName('a');
  const read = Math.min(links.length, MOST_LINKS);
  let text = 0;
  let carts = 0;
  for (let i = 0; i < read; i += 1) {
    text += Math.min((links[i]?.textContent ?? '').trim().length, 200);
    const address = (links[i]?.getAttribute('href') ?? '').toLowerCase();
    if (CARTS.some((name) => address.includes(name))) carts += 1;
  }
  return { count: links.length, text: read === 0 ? 0 : (text * links.length) / read, carts };
}

/** Linked subheads are teasers; subheads of an article are not linked. */
function readSubheads(document: Document): [number, number] {
  let linked = 0;
  let all = 0;
  for (const tag of ['h2', 'h3', 'h4'])
    for (const heading of document.getElementsByTagName(tag)) {
      all += 1;
      if (heading.getElementsByTagName('a').length > 0 || isInLink(heading)) linked += 1;
    }
  return [log(linked), log(all)];
}

function isInLink(element: Element): boolean {
  let at: Element | null = element.parentElement;
  for (let i = 0; at !== null && i < LINK_REACH; i += 1, at = at.parentElement)
    if (at.tagName === 'A') return true;
  return false;
}

function readInputs(document: Document): [number, number, number] {
  const inputs = document.getElementsByTagName('input');
  let password = 0;
  let search = 0;
  for (const input of inputs) {
    const type = (input.getAttribute('type') ?? '').toLowerCase();
    if (type === 'password') password = 1;
    if (type === 'search') search = 1;
  }
  return [password, search, log(inputs.length)];
}

function log(value: number): number {
  return Math.log1p(value);
}

function share(part: number, whole: number): number {
  return whole > 0 ? Math.min(part / whole, 20) : 0;
}
