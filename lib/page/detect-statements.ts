/** What the page states about itself beyond its meta tags: JSON-LD types, microdata, names on its root elements. */
import { isAmong } from './is-among';

export const STATEMENT_SIGNS = [
  'ldArticle',
  'ldPublished',
  'ldHeadline',
  'microArticle',
  'nameSingle',
  'nameList',
  'titleLength',
  'feeds',
] as const;

/*
 * Lists in one text and loops in place of sets and patterns: a page is judged once, so that making them ready is most of
 * what they cost, about a tenth of a millisecond each.
 */
const LD_ARTICLES = ['Article', 'BlogPosting', 'Report', 'Review'] as const;
/** Words in the names of the root elements of one piece, and of a list of them. */
const SINGLE = ' single article story postid artikel detail ';
const LIST =
  ' home homepage front frontpage archive category tag section search blog index landing listing ressort startseite channel collection product ';
/** JSON-LD beyond this is a catalogue; its beginning tells enough. */
const LD_READ = 60_000;

/** One number per name in STATEMENT_SIGNS. Elements are listed by tag, not by selector: several times cheaper. */
export function readStatementSigns(document: Document): readonly number[] {
  const root = document.documentElement;
  const names = `${root.className} ${document.body.className} ${document.body.id}`.toLowerCase();
  const words = names.split(/[^a-z0-9_]+/);
  return [
    ...readLdSigns(document),
    yes(hasArticleItem(document)),
    yes(words.some((word) => isAmong(word, SINGLE)) || names.includes('post-template')),
    yes(words.some((word) => isAmong(word, LIST)) || names.includes('page-template')),
    Math.min(document.title.length, 200),
    countFeeds(document),
  ];
}

function hasArticleItem(document: Document): boolean {
  for (const element of document.querySelectorAll('[itemtype]')) {
    const type = (element.getAttribute('itemtype') ?? '').toLowerCase();
    if (type.endsWith('article') || type.endsWith('blogposting')) return true;
  }
  return false;
}

function countFeeds(document: Document): number {
  let feeds = 0;
  for (const link of document.getElementsByTagName('link'))
    if (link.getAttribute('type') === 'application/rss+xml') feeds += 1;
  return Math.min(feeds, 10);
}

function readLdSigns(document: Document): number[] {
  let text = '';
  for (const script of document.getElementsByTagName('script'))
    if (text.length < LD_READ && isLd(script)) text += (script.textContent ?? '').slice(0, LD_READ);
  const isArticle = listTypes(text).some((type) => LD_ARTICLES.some((end) => type.endsWith(end)));
  return [yes(isArticle), yes(text.includes('"datePublished"')), yes(text.includes('"headline"'))];
}

function isLd(script: Element): boolean {
  return (script.getAttribute('type') ?? '').toLowerCase().includes('ld+json');
}

/** Between the word @type and its value stand a colon, white space, a bracket. */
const TYPE_REACH = 30;
/** A list of types is shorter. */
const TYPES_LENGTH = 200;

/** The values of all "@type" in a text of JSON, without parsing it: `["Person", "NewsArticle"]`. */
function listTypes(text: string): readonly string[] {
  const found: string[] = [];
  const key = '"@type"';
  for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + key.length)) {
    const begin = text.indexOf('"', at + key.length);
    if (begin < 0 || begin - at > TYPE_REACH) continue;
    const isList = text.slice(at, begin).includes('[');
    const window = text.slice(begin + 1, begin + 1 + TYPES_LENGTH);
    const end = window.indexOf(isList ? ']' : '"');
    const value = window.slice(0, Math.max(end, 0));
    if (isList) found.push(...value.split('"').filter((part) => part.length > 2));
    else found.push(value);
  }
  return found;
}

function yes(told: boolean): number {
  return told ? 1 : 0;
}
