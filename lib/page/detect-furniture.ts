/** What stands around the text, counted: links, teasers, pictures, forms. */
import type { TextShape } from './detect-text';

export const FURNITURE_SIGNS = [
  'links',
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
] as const;

/** Shops and services are full of buttons and choices; articles have figures with captions, and quote. */
const COUNTED = ['button', 'select', 'figure', 'figcaption', 'blockquote', 'li'] as const;

/** A teaser's link is so many elements above its heading at most. */
const LINK_REACH = 4;

/** One number per name in FURNITURE_SIGNS. */
export function readFurnitureSigns(document: Document, text: TextShape): readonly number[] {
  const links = document.getElementsByTagName('a').length;
  const [linkedHeadings, headings] = readSubheads(document);
  const [password, search, inputs] = readInputs(document);
  const signs = [
    log(links),
    share(links, links + text.long),
    linkedHeadings,
    headings,
    log(document.getElementsByTagName('article').length),
    log(document.getElementsByTagName('time').length),
    log(document.getElementsByTagName('img').length),
    password,
    search,
    inputs,
    share(text.total, links * 40),
  ];
  for (const tag of COUNTED) signs.push(log(document.getElementsByTagName(tag).length));
  return signs;
}

/** Linked subheads are teasers; subheads of an article are not linked. */
function readSubheads(document: Document): [number, number] {
  let linked = 0;
  let all = 0;
  for (const tag of ['h2', 'h3', 'h4'])
    for (const heading of document.getElementsByTagName(tag)) {
      all += 1;
      if (heading.querySelector('a') !== null || isInLink(heading)) linked += 1;
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

const log = Math.log1p;

function share(part: number, whole: number): number {
  return whole > 0 ? Math.min(part / whole, 20) : 0;
}
