/** What the page states about itself: meta tags, JSON-LD types, microdata, names on its root elements. */

export const STATEMENT_SIGNS = [
  'ogArticle',
  'ogOther',
  'publishedMeta',
  'authorMeta',
  'sectionMeta',
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

const LD_ARTICLE =
  /"@type"\s{0,9}:\s{0,9}(?:\[\s{0,9})?"[\w ,"]{0,200}(Article|BlogPosting|LiveBlogPosting|Report|Review)"/g;
const LD_LIST =
  /"@type"\s{0,9}:\s{0,9}(?:\[\s{0,9})?"(ItemList|CollectionPage|SearchResultsPage|Blog|ProfilePage|CheckoutPage)"/;
const LD_PRODUCT =
  /"@type"\s{0,9}:\s{0,9}(?:\[\s{0,9})?"(Product|Offer|LocalBusiness|Event|Store|Hotel|JobPosting|SoftwareApplication)"/;
const SINGLE =
  /\b(single|single-post|article|story|post-template|postid|node-type-article|page-article|artikel|detail|ressort-artikel|content-page)\b/;
const LIST =
  /\b(home|homepage|front|frontpage|front-page|archive|category|tag|section|search|blog|index|landing|listing|ressort|startseite|channel|collection|product|page-template)\b/;
/** JSON-LD beyond this is a catalogue; its beginning tells enough. */
const LD_READ = 60_000;

/** One number per name in STATEMENT_SIGNS. Elements are listed by tag, not by selector: several times cheaper. */
export function readStatementSigns(document: Document): readonly number[] {
  const root = document.documentElement;
  const names = `${root.className} ${document.body.className} ${document.body.id}`.toLowerCase();
  return [
    ...readMetaSigns(document),
    ...readLdSigns(document),
    ...readMicrodataSigns(document),
    yes(SINGLE.test(names)),
    yes(LIST.test(names)),
    Math.min(document.title.length, 200),
    ...readLinkSigns(document),
  ];
}

const PUBLISHED =
  /^(article:published_time|datepublished|date|pubdate|publishdate|parsely-pub-date|dc\.date(\.issued)?|sailthru\.date)$/;
const AUTHOR = /^(author|article:author|parsely-author|dc\.creator)$/;
const SECTION = /^article:(section|tag)$/;
const OG_ARTICLE = /^(article|news|story|blog)/i;

function readMetaSigns(document: Document): number[] {
  let type = '';
  let published = 0;
  let author = 0;
  let section = 0;
  for (const meta of document.getElementsByTagName('meta')) {
    const name = readMetaName(meta);
    if (name === '') continue;
    if (name === 'og:type') type = meta.getAttribute('content') ?? '';
    else if (PUBLISHED.test(name)) published = 1;
    else if (AUTHOR.test(name)) author = 1;
    else if (SECTION.test(name)) section = 1;
  }
  const isArticle = OG_ARTICLE.test(type);
  return [yes(isArticle), yes(type !== '' && !isArticle), published, author, section];
}

function readMetaName(meta: Element): string {
  const told =
    meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
  return (told ?? '').toLowerCase();
}

function readMicrodataSigns(document: Document): number[] {
  let article = 0;
  let product = 0;
  for (const element of document.querySelectorAll('[itemtype]')) {
    const type = element.getAttribute('itemtype') ?? '';
    if (/(Article|BlogPosting)$/i.test(type)) article = 1;
    else if (/\/(Product|Offer)$/i.test(type)) product = 1;
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
    if (text.length < LD_READ && /ld\+json/i.test(script.getAttribute('type') ?? ''))
      text += (script.textContent ?? '').slice(0, LD_READ);
  const articles = text.match(LD_ARTICLE)?.length ?? 0;
  return [
    yes(articles > 0),
    yes(articles > 2),
    yes(text.includes('"datePublished"')),
    yes(text.includes('"headline"')),
    yes(text.includes('"articleBody"')),
    yes(LD_LIST.test(text)),
    yes(LD_PRODUCT.test(text)),
    yes(text !== '' && articles === 0),
  ];
}

function yes(told: boolean): number {
  return told ? 1 : 0;
}
