/** What the page is: how much text stands in paragraphs, in one place, and how much of it is links. */
import { isObstructed } from './obstructed';

export const SHAPE_SIGNS = [
  'h1Count',
  'h1Length',
  'h1InTitle',
  'longParagraphs',
  'paragraphText',
  'bestParentText',
  'bestParentShare',
  'bestParentLong',
  'bestParentCommas',
  'brokenText',
  'links',
  'linkText',
  'linkShare',
  'linksPerParagraph',
  'linkedHeadings',
  'headings',
  'articleTags',
  'articlesWithText',
  'times',
  'images',
  'hasPassword',
  'hasSearch',
  'inputs',
  'textPerLink',
  'longestParagraph',
] as const;

/** A paragraph of running text; teasers are mostly shorter. */
const LONG = 140;
/** So long is a paragraph of text whose paragraphs are line breaks. */
const BROKEN_PARAGRAPH = 350;
/** Beyond so many elements of a kind the page is what it is; reading on costs time. */
const MOST_PARAGRAPHS = 400;
const MOST_LINKS = 600;
const MOST_BREAKS = 200;
/** A teaser's link is so many elements above its heading at most. */
const LINK_REACH = 4;

/** One number per name in SHAPE_SIGNS. No layout is asked for and the whole text of the page never read. */
export function readShapeSigns(document: Document): readonly number[] {
  const text = withBroken(document, readParagraphs(document));
  const links = readLinks(document);
  return [
    ...readHeadline(document),
    text.long,
    log(text.total),
    log(text.best),
    share(text.best, text.total),
    text.bestLong,
    text.bestCommas,
    log(text.broken),
    log(links.count),
    log(links.text),
    share(links.text, links.text + text.total),
    share(links.count, links.count + text.long),
    ...readSubheads(document),
    log(document.getElementsByTagName('article').length),
    text.articles,
    log(document.getElementsByTagName('time').length),
    log(document.getElementsByTagName('img').length),
    ...readInputs(document),
    share(text.total, links.count * 40),
    log(text.longest),
  ];
}

type Paragraphs = {
  readonly total: number;
  readonly long: number;
  readonly longest: number;
  readonly best: number;
  readonly bestLong: number;
  readonly bestCommas: number;
  /** How many `article` elements hold a long paragraph. */
  readonly articles: number;
  /** Text separated by line breaks, where paragraphs are few; counted in the other fields too. */
  readonly broken: number;
};

/** Old pages write their text into one box, with line breaks for paragraphs. */
function withBroken(document: Document, found: Paragraphs): Paragraphs {
  const broken = found.total < LONG * 6 ? readBroken(document) : 0;
  if (broken <= found.best) return { ...found, broken };
  const long = Math.min(Math.floor(broken / BROKEN_PARAGRAPH), 40);
  return {
    ...found,
    broken,
    total: found.total + broken,
    long: Math.max(found.long, long),
    longest: Math.max(found.longest, Math.min(broken, BROKEN_PARAGRAPH)),
    best: broken,
    bestLong: long,
  };
}

/** Chinese, Japanese and Korean say in one character what takes others about two. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

function measure(text: string): number {
  return DENSE.test(text) ? text.length * 2 : text.length;
}

type Sum = { text: number; long: number; commas: number };

function readParagraphs(document: Document): Paragraphs {
  const sums = new Map<Node | null, Sum>();
  const articles = new Set<Element>();
  let total = 0;
  let long = 0;
  let longest = 0;
  const paragraphs = document.getElementsByTagName('p');
  for (let i = 0; i < paragraphs.length && i < MOST_PARAGRAPHS; i += 1) {
    const paragraph = paragraphs[i];
    const text = (paragraph?.textContent ?? '').trim();
    const length = measure(text);
    if (paragraph === undefined || length < 20) continue;
    const sum = sums.get(paragraph.parentNode) ?? { text: 0, long: 0, commas: 0 };
    sums.set(paragraph.parentNode, sum);
    total += length;
    sum.text += length;
    longest = Math.max(longest, length);
    if (length < LONG) continue;
    long += 1;
    sum.long += 1;
    sum.commas += text.split(/[,،、，]/, 20).length - 1;
    const article = paragraph.closest('article');
    if (article !== null) articles.add(article);
  }
  let best: Sum = { text: 0, long: 0, commas: 0 };
  for (const sum of sums.values()) if (sum.text > best.text) best = sum;
  return {
    total,
    long: Math.min(long, 40),
    longest,
    best: best.text,
    bestLong: Math.min(best.long, 40),
    bestCommas: log(best.commas),
    articles: Math.min(articles.size, 10),
    broken: 0,
  };
}

function readLinks(document: Document): { count: number; text: number } {
  const links = document.getElementsByTagName('a');
  const read = Math.min(links.length, MOST_LINKS);
  let text = 0;
  for (let i = 0; i < read; i += 1)
    text += Math.min((links[i]?.textContent ?? '').trim().length, 200);
  return { count: links.length, text: read === 0 ? 0 : (text * links.length) / read };
}

/** Text separated by line breaks instead of paragraphs: the longest such box. */
function readBroken(document: Document): number {
  const breaks = document.getElementsByTagName('br');
  const seen = new Set<Element>();
  let best = 0;
  for (let i = 0; i < breaks.length && i < MOST_BREAKS; i += 1) {
    const parent = breaks[i]?.parentElement ?? null;
    if (
      parent === null ||
      isObstructed(parent) ||
      parent.tagName === 'P' ||
      parent.tagName === 'BODY' ||
      seen.has(parent)
    )
      continue;
    seen.add(parent);
    best = Math.max(best, measure((parent.textContent ?? '').replace(/\s+/g, ' ')));
  }
  return best;
}

function readHeadline(document: Document): [number, number, number] {
  const headings = document.getElementsByTagName('h1');
  const title = document.title.toLowerCase();
  let inTitle = 0;
  let longest = 0;
  for (let i = 0; i < headings.length && i < 5; i += 1) {
    const text = (headings[i]?.textContent ?? '').replace(/\s+/gu, ' ').trim().toLowerCase();
    longest = Math.max(longest, text.length);
    if (text.length > 20 && title.includes(text.slice(0, 30))) inTitle = 1;
  }
  return [Math.min(headings.length, 5), Math.min(longest, 150), inTitle];
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
