/** HTML into documents, quickly: by the DOMParser of one window, so that no style sheet is parsed and nothing loads. */
import { JSDOM, VirtualConsole } from 'jsdom';
import { blankStyles, dropBackgrounds } from './inline-styles';
import { blankNoscript } from './noscript';

/**
 * A window keeps every document that it parsed: jsdom notes their elements with a name or id for it (4.5 MB a page). So
 * many are 90 MB; a new window costs 13 ms, a tenth of what one page does.
 */
const DOCUMENTS_PER_WINDOW = 20;

let window: JSDOM['window'] | null = null;
let parsed = 0;

/**
 * The document of a page as a browser with scripts on builds it, though none runs. Where jsdom fails over an inline
 * style, the tree is the same and the page has as few of its inline styles less as will do.
 */
export function parsePage(source: string): Document {
  const html = blankNoscript(source);
  try {
    return parse(html);
  } catch {
    // jsdom 29 throws at `background: none; background-color: red` in a style attribute.
    try {
      return parse(dropBackgrounds(html));
    } catch {
      return parse(blankStyles(html));
    }
  }
}

/**
 * Ends the turn. jsdom points at documents by weak references, and what was reached by one is kept until then: a loop
 * over the corpus in a single turn keeps every page of it, closed windows or not.
 */
export function endTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

function parse(html: string): Document {
  if (window === null || parsed >= DOCUMENTS_PER_WINDOW) {
    window?.close();
    window = new JSDOM('', { virtualConsole: new VirtualConsole() }).window;
    parsed = 0;
  }
  parsed += 1;
  return new window.DOMParser().parseFromString(html, 'text/html');
}
