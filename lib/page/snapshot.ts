/** The snapshot: a numbered copy of the page's body, as text that can cross to the panel. */
import { findInView } from './in-view';
import type { NumberedElements } from './numbered-elements';
import { copyBody } from './snapshot-body';
import { copyHead } from './snapshot-head';
import type { IsShown } from './visibility';

/** What one page is at one moment, ready to be sent. */
export type Snapshot = {
  readonly url: string;
  /** document.title. */
  readonly title: string;
  /** The page's lang attribute, "" where there is none. */
  readonly lang: string;
  /**
   * An HTML document: the head's meta, title, canonical link and all JSON-LD; the body without scripts and
   * styles. Elements carry `data-lede` (their number in document order); elements that the page does not
   * display carry `data-lede-hidden`; open shadow roots and same-origin frames stand in place as
   * `<lede-shadow>` and `<lede-frame>`; a frame that cannot be read is an empty `<lede-frame data-unreadable>`
   * with its `src`, `width` and `height`, and `data-height` as shown. Of several whole articles the one in view
   * carries `data-lede-view`. The root carries `data-lede-cut` where the page was too large and its
   * end was left out.
   */
  readonly html: string;
  /** How many elements of the body were numbered. */
  readonly elements: number;
};

/**
 * Copies the page; the live document is only read. `isShown` is null where nothing is rendered (jsdom):
 * then every element counts as displayed.
 */
export function takeSnapshot(
  document: Document,
  isShown: IsShown | null,
): { readonly snapshot: Snapshot; readonly numbered: NumberedElements } {
  // A document of its own: no custom element of the page is upgraded in it, no picture loaded.
  const copy = document.implementation.createHTMLDocument('');
  const inView = isShown === null ? null : findInView(document);
  const { numbered, cut } = copyBody(document, copy, { isShown, inView });
  copyHead(document, copy);
  const lang = document.documentElement.getAttribute('lang') ?? '';
  copy.documentElement.setAttribute('lang', lang);
  if (cut) copy.documentElement.setAttribute('data-lede-cut', '');
  const snapshot = {
    url: document.URL,
    title: document.title,
    lang,
    html: `<!doctype html>${copy.documentElement.outerHTML}`,
    elements: numbered.length,
  };
  return { snapshot, numbered };
}
