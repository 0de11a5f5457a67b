/** What the page states about itself beyond its meta tags: JSON-LD types, microdata, names on its root elements. */

export const STATEMENT_SIGNS = [
  'ldArticle',
  'ldArticleMany',
  'ldPublished',
  'ldHeadline',
  'ldBody',
  'ldList',
  'ldProduct',
  'ldOther',
  'microArticle',
  'microProduct',
  'nameSingle',
  'nameList',
  'titleLength',
  'isMultipage',
  'feeds',
] as const;

/*
 * Sets and loops in place of patterns: a page is judged once, so that compiling a pattern is most of what it costs, about
 * a tenth of a millisecond each.
 */
const LD_ARTICLES = ['Article', 'BlogPosting', 'Report', 'Review'] as const;
const LD_LISTS = new Set(
  'ItemList CollectionPage SearchResultsPage Blog ProfilePage CheckoutPage'.split(' '),
);
const LD_PRODUCTS = new Set(
  'Product Offer LocalBusiness Event Store Hotel JobPosting SoftwareApplication'.split(' '),
);
/** Words in the names of the root elements of one piece, and of a list of them. */
const SINGLE = new Set('single article story postid artikel detail'.split(' '));
const LIST = new Set(
  'home homepage front frontpage archive category tag section search blog index landing listing ressort startseite channel collection product'.split(
    ' ',
  ),
);
/** JSON-LD beyond this is a catalogue; its beginning tells enough. */
const LD_READ = 60_000;

/** One number per name in STATEMENT_SIGNS. Elements are listed by tag, not by selector: several times cheaper. */
export function readStatementSigns(document: Document): readonly number[] {
  const root = document.documentElement;
  const names = `${root.className} ${document.body.className} ${document.body.id}`.toLowerCase();
  const words = names.split(/[^a-z0-9_]+/);
  return [
    ...readLdSigns(document),
    ...readMicrodataSigns(document),
    yes(words.some((word) => SINGLE.has(word)) || names.includes('post-template')),
    yes(words.some((word) => LIST.has(word)) || names.includes('page-template')),
    Math.min(document.title.length, 200),
    ...readLinkSigns(document),
  ];
}

function readMicrodataSigns(document: Document): number[] {
  let article = 0;
  let product = 0;
  for (const element of document.querySelectorAll('[itemtype]')) {
    const type = (element.getAttribute('itemtype') ?? '').toLowerCase();
    if (type.endsWith('article') || type.endsWith('blogposting')) article = 1;
    else if (type.endsWith('/product') || type.endsWith('/offer')) product = 1;
  }
  return [article, product];
}

function readLinkSigns(document: Document): number[] {
  let multipage = 0;
  let feeds = 0;
  for (const link of document.getElementsByTagName('link')) {
    const rel = (link.getAttribute('rel') ?? '').toLowerCase();
    if (rel === 'next' || rel === 'prev') multipage = 1;
    if (link.getAttribute('type') === 'application/rss+xml') feeds += 1;
  }
  return [multipage, Math.min(feeds, 10)];
}

function readLdSigns(document: Document): number[] {
  let text = '';
  for (const script of document.getElementsByTagName('script'))
    if (text.length < LD_READ && isLd(script)) text += (script.textContent ?? '').slice(0, LD_READ);
  const types = listTypes(text);
  const articles = types.filter((t) => LD_ARTICLES.some((end) => t.endsWith(end))).length;
  return [
    yes(articles > 0),
    yes(articles > 2),
    yes(text.includes('"datePublished"')),
    yes(text.includes('"headline"')),
    yes(text.includes('"articleBody"')),
    yes(types.some((t) => LD_LISTS.has(t))),
    yes(types.some((t) => LD_PRODUCTS.has(t))),
    yes(text !== '' && articles === 0),
  ];
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
