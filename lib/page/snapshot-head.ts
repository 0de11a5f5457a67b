/** The head of a snapshot: what a page says of itself, and never its styles (copying inline CSS is dear). */
import { dropHandlers } from './snapshot-body';

/** What is kept: JSON-LD stands in the body of many pages, so it is looked for everywhere. */
const KEPT = 'head > meta, head > title, head > link[rel~="canonical"], script[type*="ld+json" i]';

/** More JSON-LD than any article needs; a hostile page may have a million. */
const MOST_KEPT = 500;

/** Copies metadata of `document` into the head of `copy`. */
export function copyHead(document: Document, copy: Document): void {
  const { head } = copy;
  head.replaceChildren();
  for (const element of [...document.querySelectorAll(KEPT)].slice(0, MOST_KEPT)) {
    const made = copy.importNode(element, true);
    dropHandlers(made);
    head.append(made);
  }
}
