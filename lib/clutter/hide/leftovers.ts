/** What an earlier Lede left in the page because it was ended without a word, as Firefox does with an update. */
import { FREE_INLINE, FREE_MARK, HIDE_INLINE, HIDE_MARK, isMarkSheet } from './style-sheet';
import type { Root } from './style-sheet';

/**
 * Takes Lede's sheets, marks and style declarations out of the page. Looks through the page only where one of its sheets
 * is there. (An `inert` taken from the article does not come back: only the session that took it knew of it.)
 */
export function clearLeftovers(document: Document): void {
  if (!dropSheets(document)) return;
  const hosts = Array.from(document.querySelectorAll('*'), ({ shadowRoot }) => shadowRoot);
  const shadows = hosts.filter((root) => root !== null);
  shadows.forEach(dropSheets);
  for (const root of [document, ...shadows]) clearMarks(root);
}

/** True where the root had a sheet of Lede's. */
function dropSheets(root: Root): boolean {
  const parent = 'documentElement' in root ? root.documentElement : root;
  const elements = [...parent.children].filter(
    (each) => each.localName === 'style' && isMarkSheet(each.textContent),
  );
  for (const element of elements) element.remove();
  const sheets = listSheets(root);
  const others = sheets.filter((sheet) => !isMarkSheet(readFirstRule(sheet)));
  if (others.length < sheets.length) root.adoptedStyleSheets = others;
  return elements.length > 0 || others.length < sheets.length;
}

/** None in a Firefox before 153, where Lede adopts no sheet. */
function listSheets(root: Root): readonly CSSStyleSheet[] {
  try {
    return [...root.adoptedStyleSheets];
  } catch {
    return [];
  }
}

function readFirstRule(sheet: CSSStyleSheet): string {
  return sheet.cssRules[0]?.cssText ?? '';
}

function clearMarks(root: Root): void {
  for (const element of root.querySelectorAll(`[${HIDE_MARK}],[${FREE_MARK}]`)) {
    for (const name of [HIDE_MARK, FREE_MARK]) element.removeAttribute(name);
    clearStyle(element);
  }
}

function clearStyle(element: Element): void {
  const style = element.getAttribute('style') ?? '';
  const added = [HIDE_INLINE, FREE_INLINE].find((each) => style.endsWith(each));
  if (added === undefined) return;
  const before = style.slice(0, -added.length).replace(/;$/, '');
  if (before === '') element.removeAttribute('style');
  else element.setAttribute('style', before);
}
