/** What the page's text is: how much of it stands in paragraphs and in one place, and under which headline. */
import { isObstructed } from './obstructed';

export const TEXT_SIGNS = [
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
  'articlesWithText',
  'longestParagraph',
] as const;

/** A paragraph of running text; teasers are mostly shorter. */
const LONG = 140;
/** So long is a paragraph of text whose paragraphs are line breaks. */
const BROKEN_PARAGRAPH = 350;
/** Beyond so many elements of a kind the page is what it is; reading on costs time. */
const MOST_PARAGRAPHS = 400;
const MOST_BREAKS = 200;
/** A text of line breaks longer than this is long. */
const MOST_BROKEN = 50_000;

/** What the page's other parts are measured against. */
export type TextShape = {
  /** One number per name in TEXT_SIGNS. */
  readonly signs: readonly number[];
  /** Characters in paragraphs; those of dense scripts count double. */
  readonly total: number;
  /** Long paragraphs. */
  readonly long: number;
};

/** No layout is asked for and the whole text of the page never read. */
export function readTextShape(document: Document): TextShape {
  const text = withBroken(document, readParagraphs(document));
  const [h1Count, h1Length, h1InTitle] = readHeadline(document);
  const signs = [
    h1Count,
    h1Length,
    h1InTitle,
    text.long,
    log(text.total),
    log(text.best),
    share(text.best, text.total),
    text.bestLong,
    text.bestCommas,
    log(text.broken),
    text.articles,
    log(text.longest),
  ];
  return { signs, total: text.total, long: text.long };
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

/** So much of a text tells its script. No pattern: to compile one takes longer than to read the paragraphs of a page. */
const TELLING = 20;

/** Chinese, Japanese and Korean say in one character what takes others about two. */
function measure(text: string): number {
  for (let at = 0; at < TELLING && at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x3040) continue;
    if (code <= 0x30ff || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af))
      return text.length * 2;
  }
  return text.length;
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
    sum.commas += countCommas(text);
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

const COMMAS = [',', '،', '、', '，'] as const;
/** Of one paragraph no more are counted. */
const MOST_COMMAS = 19;

function countCommas(text: string): number {
  let count = 0;
  for (const comma of COMMAS)
    for (let at = text.indexOf(comma); at >= 0; at = text.indexOf(comma, at + 1)) count += 1;
  return Math.min(count, MOST_COMMAS);
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
    const text = (parent.textContent ?? '').slice(0, MOST_BROKEN);
    best = Math.max(best, measure(collapse(text)));
  }
  return best;
}

function readHeadline(document: Document): [number, number, number] {
  const headings = document.getElementsByTagName('h1');
  const title = document.title.toLowerCase();
  let inTitle = 0;
  let longest = 0;
  for (let i = 0; i < headings.length && i < 5; i += 1) {
    const text = collapse((headings[i]?.textContent ?? '').trim()).toLowerCase();
    longest = Math.max(longest, text.length);
    if (text.length > 20 && title.includes(text.slice(0, 30))) inTitle = 1;
  }
  return [Math.min(headings.length, 5), Math.min(longest, 150), inTitle];
}

/** Runs of white space as one blank. */
function collapse(text: string): string {
  const isPlain = !SPACES.some((space) => text.includes(space));
  return isPlain ? text : text.replace(/\s+/g, ' ');
}

const SPACES = ['\n', '\t', '  ', '\u00a0'] as const;

const log = Math.log1p;

function share(part: number, whole: number): number {
  return whole > 0 ? Math.min(part / whole, 20) : 0;
}
