/** What the page's meta tags state about it. */

export const META_SIGNS = [
  'ogArticle',
  'ogOther',
  'publishedMeta',
  'authorMeta',
  'sectionMeta',
] as const;

const META = new Map<string, 'published' | 'author' | 'section'>([
  ...'article:published_time datepublished date pubdate publishdate parsely-pub-date dc.date dc.date.issued sailthru.date'
    .split(' ')
    .map((name) => [name, 'published'] as const),
  ...'author article:author parsely-author dc.creator'
    .split(' ')
    .map((name) => [name, 'author'] as const),
  ...'article:section article:tag'.split(' ').map((name) => [name, 'section'] as const),
]);
const OG_ARTICLE = ['article', 'news', 'story', 'blog'] as const;

/** One number per name in META_SIGNS. */
export function readMetaSigns(document: Document): readonly number[] {
  let type = '';
  const told = new Set<string | undefined>();
  for (const meta of document.getElementsByTagName('meta')) {
    const name = readMetaName(meta);
    if (name === 'og:type') type = (meta.getAttribute('content') ?? '').toLowerCase();
    else told.add(META.get(name));
  }
  const isArticle = OG_ARTICLE.some((beginning) => type.startsWith(beginning));
  return [
    yes(isArticle),
    yes(type !== '' && !isArticle),
    yes(told.has('published')),
    yes(told.has('author')),
    yes(told.has('section')),
  ];
}

function readMetaName(meta: Element): string {
  const told =
    meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
  return (told ?? '').toLowerCase();
}

function yes(told: boolean): number {
  return told ? 1 : 0;
}
