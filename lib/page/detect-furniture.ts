/** What stands around the text, counted: links, subheads, times, choices, entries of lists. */
import type { TextShape } from './detect-text';

export const FURNITURE_SIGNS = [
  'links',
  'linksPerParagraph',
  'linkedHeadings',
  'headings',
  'times',
  'textPerLink',
  'selects',
  'listEntries',
] as const;

/** A teaser's link is so many elements above its heading at most. */
const LINK_REACH = 4;

/** One number per name in FURNITURE_SIGNS. */
export function readFurnitureSigns(document: Document, text: TextShape): readonly number[] {
  const count = (tag: string): number => document.getElementsByTagName(tag).length;
  const links = count('a');
  return [
    log(links),
    share(links, links + text.long),
    log(countTeasers(document)),
    log(count('h2') + count('h3') + count('h4')),
    log(count('time')),
    share(text.total, links * 40),
    log(count('select')),
    log(count('li')),
  ];
}

/** Linked subheads are teasers; subheads of an article are not linked. */
function countTeasers(document: Document): number {
  let linked = 0;
  for (const tag of ['h2', 'h3', 'h4'])
    for (const heading of document.getElementsByTagName(tag))
      if (heading.querySelector('a') !== null || isInLink(heading)) linked += 1;
  return linked;
}

function isInLink(element: Element): boolean {
  let at: Element | null = element.parentElement;
  for (let i = 0; at !== null && i < LINK_REACH; i += 1, at = at.parentElement)
    if (at.tagName === 'A') return true;
  return false;
}

const log = Math.log1p;

function share(part: number, whole: number): number {
  return whole > 0 ? Math.min(part / whole, 20) : 0;
}
