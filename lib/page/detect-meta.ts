/** What the page's meta tags state about it. */
import { isAmong } from './is-among';

export const META_SIGNS = [
  'ogArticle',
  'ogOther',
  'publishedMeta',
  'authorMeta',
  'sectionMeta',
] as const;

const PUBLISHED =
  ' article:published_time datepublished date pubdate publishdate parsely-pub-date dc.date dc.date.issued sailthru.date ';
const AUTHOR = ' author article:author parsely-author dc.creator ';
const SECTION = ' article:section article:tag ';
const OG_ARTICLE = ['article', 'news', 'story', 'blog'] as const;

/** One number per name in META_SIGNS. */
export function readMetaSigns(document: Document): readonly number[] {
  let type = '';
  let published = 0;
  let author = 0;
  let section = 0;
  for (const meta of document.getElementsByTagName('meta')) {
    const name = readMetaName(meta);
    if (name === 'og:type') type = (meta.getAttribute('content') ?? '').toLowerCase();
    else if (isAmong(name, PUBLISHED)) published = 1;
    else if (isAmong(name, AUTHOR)) author = 1;
    else if (isAmong(name, SECTION)) section = 1;
  }
  const isArticle = OG_ARTICLE.some((beginning) => type.startsWith(beginning));
  return [yes(isArticle), yes(type !== '' && !isArticle), published, author, section];
}

function readMetaName(meta: Element): string {
  const told =
    meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
  return (told ?? '').toLowerCase();
}

function yes(told: boolean): number {
  return told ? 1 : 0;
}
