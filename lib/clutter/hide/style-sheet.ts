/** The few rules that hide and free: an adopted sheet, so that the page's own tree is not touched. */

/** On what is hidden. */
export const HIDE_MARK = 'data-lede-clutter';
/** On what an overlay held: `scroll`, `body-scroll`, `inner-scroll`, `blur`. */
export const FREE_MARK = 'data-lede-free';

/** What is written into style attributes that outweigh the sheet: hides an element, frees the page's scrolling. */
export const HIDE_INLINE = 'display:none!important';
export const FREE_INLINE =
  'overflow:visible!important;position:static!important;height:auto!important;touch-action:auto!important';

/** Outweighs rules of the page that are `!important` under one or two ids. */
const WEIGHT = ':not(#lede#lede#lede)';

const CSS = `
[${HIDE_MARK}]${WEIGHT}{display:none!important}
[${FREE_MARK}~="scroll"]${WEIGHT}{overflow-y:auto!important;overflow-x:hidden!important;height:auto!important;max-height:none!important;position:static!important;touch-action:auto!important;overscroll-behavior:auto!important}
[${FREE_MARK}~="body-scroll"]${WEIGHT}{overflow:visible!important;height:auto!important;max-height:none!important;position:static!important;inset:auto!important;width:auto!important;padding-right:0!important;touch-action:auto!important;pointer-events:auto!important}
[${FREE_MARK}~="inner-scroll"]${WEIGHT}{overflow:visible!important;height:auto!important;max-height:none!important;position:static!important}
[${FREE_MARK}~="blur"]${WEIGHT}{filter:none!important;opacity:1!important;pointer-events:auto!important;user-select:auto!important}
`;

export type Root = Document | ShadowRoot;

/** Are these the rules of a sheet of Lede's, of this session or of an earlier one? */
export function isMarkSheet(rules: string): boolean {
  return rules.trimStart().startsWith(`[${HIDE_MARK}]`);
}

/** Puts the rules into the document and the shadow trees it is asked for, and takes them out again. */
export class MarkSheet {
  readonly #document: Document;
  readonly #adopted = new Map<Root, CSSStyleSheet>();
  readonly #elements = new Map<Root, Element>();

  constructor(document: Document) {
    this.#document = document;
  }

  /** Puts the rules in, also where the page has thrown them out meanwhile. */
  put(root: Root = this.#document): void {
    const sheet = this.#adopted.get(root);
    if (sheet) {
      if (!root.adoptedStyleSheets.includes(sheet))
        adopt(root, [...root.adoptedStyleSheets, sheet]);
      return;
    }
    if (this.#elements.get(root)?.isConnected) return;
    if (!this.#adopt(root)) this.#append(root);
  }

  remove(): void {
    for (const [root, sheet] of this.#adopted)
      adopt(
        root,
        [...root.adoptedStyleSheets].filter((each) => each !== sheet),
      );
    for (const element of this.#elements.values()) element.remove();
    this.#adopted.clear();
    this.#elements.clear();
  }

  /** The document and the shadow trees that have the rules. */
  roots(): readonly Root[] {
    return [...new Set([this.#document, ...this.#adopted.keys(), ...this.#elements.keys()])];
  }

  /** Whether a node that appeared in the page is Lede's own. */
  owns(node: Node): boolean {
    return [...this.#elements.values()].some((element) => element === node);
  }

  #adopt(root: Root): boolean {
    const view = this.#document.defaultView;
    if (!view || !('adoptedStyleSheets' in root)) return false;
    try {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(CSS);
      adopt(root, [...root.adoptedStyleSheets, sheet]);
      this.#adopted.set(root, sheet);
      return true;
    } catch {
      // Firefox before 153 refuses a content script's sheet (its lists are behind Xrays): a style element does it.
      return false;
    }
  }

  #append(root: Root): void {
    const style = this.#document.createElement('style');
    style.textContent = CSS;
    ('documentElement' in root ? root.documentElement : root).append(style);
    this.#elements.set(root, style);
  }
}

function adopt(root: Root, sheets: CSSStyleSheet[]): void {
  root.adoptedStyleSheets = sheets;
}
