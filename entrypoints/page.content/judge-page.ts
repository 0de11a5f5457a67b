/** What this page is: the reader's word for its site first, then Lede's own verdict. */
import type { PageStatus } from '@/lib/extension/messages';
import { detectArticle } from '@/lib/page/detect';
import type { Settings } from '@/lib/settings/settings';
import { findSite, readSite } from '@/lib/settings/site';

type Judged = Pick<PageStatus, 'isArticle' | 'because'>;

const WEB_PAGES = new Set(['text/html', 'application/xhtml+xml']);

/** Cheap enough to be asked again: it reads the document once and changes nothing. */
export function judgePage(document: Document, settings: Settings): Judged {
  if (!WEB_PAGES.has(document.contentType)) return { isArticle: false, because: 'no-html' };
  const said = readSite(settings.readingBySite, findSite(document.URL));
  if (said === 'never') return { isArticle: false, because: 'never' };
  const { isArticle } = detectArticle(document, document.URL);
  if (isArticle) return { isArticle, because: 'detected' };
  return said === 'always'
    ? { isArticle: true, because: 'always' }
    : { isArticle: false, because: 'detected' };
}
