/** Hides elements of a live page and gives the page back to the byte. */
import { reopenDialogs, type ClosedDialog } from './dialogs';
import { isInUse } from './in-use';
import { readLayout } from '../layout';
import { Loans } from './loans';
import { liesOver } from '../find/overlay';
import { releasePage } from './release';
import { HIDE_INLINE, HIDE_MARK, MarkSheet } from './style-sheet';

/** What was taken from the page so that it can be used without its overlays. */
type Held = {
  readonly loans: Loans;
  readonly overlays: readonly Element[];
  readonly dialogs: readonly ClosedDialog[];
};

export class Hiding {
  readonly #document: Document;
  readonly #window: Window & typeof globalThis;
  readonly #sheet: MarkSheet;
  readonly #hidden = new Set<Element>();
  /** Style attributes changed where the page outweighs the sheet. */
  readonly #styles = new Map<Element, Loans>();
  /** Hidden before the page ever showed them. */
  readonly #dormant = new Set<Element>();
  /** Overlays among the hidden elements. */
  readonly #overlays = new Set<Element>();
  /** Overlays that have to stay: without them the page would be stuck. */
  readonly #stuck = new WeakSet<Element>();
  #held: Held = { loans: new Loans(), overlays: [], dialogs: [] };

  /** Fields that the reader has clicked or typed in. */
  readonly #touched = new WeakSet<Element>();

  constructor(document: Document, window: Window & typeof globalThis, signal: AbortSignal) {
    this.#document = document;
    this.#window = window;
    this.#sheet = new MarkSheet(document);
    const touch = ({ isTrusted, target }: Event): void => {
      if (isTrusted && target instanceof window.Element) this.#touched.add(target);
    };
    for (const type of ['pointerdown', 'keydown']) {
      document.addEventListener(type, touch, { capture: true, passive: true, signal });
    }
  }

  isHidden(element: Element): boolean {
    return this.#hidden.has(element);
  }

  owns(node: Node): boolean {
    return this.#sheet.owns(node);
  }

  isOverlay(element: Element): boolean {
    return this.#overlays.has(element) || liesOver(element, readLayout(this.#window));
  }

  /** Of the elements that were hidden before the page showed them: those that it would show now. */
  findOpened(): readonly Element[] {
    const layout = readLayout(this.#window);
    const opened = [...this.#dormant].filter((element) => {
      element.removeAttribute(HIDE_MARK);
      return layout.box(element) !== null;
    });
    for (const element of this.#dormant) element.setAttribute(HIDE_MARK, '');
    return opened;
  }

  /** Hides these and shows all others. What the reader is typing in is left until it is not. */
  hideOnly(elements: readonly Element[], story: Element | null): void {
    const wanted = new Set(
      elements.filter(
        (element) =>
          !this.#stuck.has(element) &&
          (this.#hidden.has(element) || !isInUse(element, this.#touched)),
      ),
    );
    for (const element of this.#hidden) if (!wanted.has(element)) this.#show(element);
    if (wanted.size === 0) {
      this.restore();
      return;
    }
    this.#sheet.put();
    const fresh = [...wanted].filter((element) => !element.hasAttribute(HIDE_MARK));
    this.#noteOverlays(fresh);
    for (const element of wanted) this.#hide(element);
    this.#overruleStyles(fresh);
    this.#release(story);
  }

  /** Everything as it came. */
  restore(): void {
    this.#giveBack();
    for (const element of this.#hidden) this.#show(element);
    for (const root of this.#sheet.roots()) {
      for (const element of root.querySelectorAll(`[${HIDE_MARK}]`))
        element.removeAttribute(HIDE_MARK);
    }
    this.#sheet.remove();
  }

  #hide(element: Element): void {
    const root = element.getRootNode();
    if (isShadow(root)) this.#sheet.put(root);
    if (!element.hasAttribute(HIDE_MARK)) element.setAttribute(HIDE_MARK, '');
    this.#hidden.add(element);
  }

  #show(element: Element): void {
    element.removeAttribute(HIDE_MARK);
    this.#styles.get(element)?.giveBack();
    this.#styles.delete(element);
    this.#hidden.delete(element);
    this.#overlays.delete(element);
    this.#dormant.delete(element);
  }

  #noteOverlays(fresh: readonly Element[]): void {
    const layout = readLayout(this.#window);
    for (const element of fresh) {
      if (liesOver(element, layout)) this.#overlays.add(element);
      if (layout.box(element) === null) this.#dormant.add(element);
    }
  }

  /** A style attribute with `!important` outweighs the sheet: there the attribute itself is changed. */
  #overruleStyles(fresh: readonly Element[]): void {
    const stubborn = fresh.filter(
      (element) => this.#window.getComputedStyle(element).display !== 'none',
    );
    for (const element of stubborn) {
      const loans = new Loans();
      loans.borrowStyle(element, HIDE_INLINE);
      this.#styles.set(element, loans);
    }
  }

  /** Frees the page of what the overlays held; an overlay without which the page would be stuck comes back. */
  #release(story: Element | null): void {
    const overlays = [...this.#overlays].filter((element) => element.isConnected);
    if (this.#held.overlays.some((element) => !overlays.includes(element))) this.#giveBack();
    if (overlays.length === 0) return;
    const { loans, dialogs } = this.#held;
    const layout = readLayout(this.#window);
    const release = { document: this.#document, window: this.#window, layout, loans, story };
    const { free, dialogs: closed } = releasePage(release, overlays);
    this.#held = { loans, overlays, dialogs: [...dialogs, ...closed] };
    if (free) return;
    this.#giveBack();
    for (const element of overlays) {
      this.#stuck.add(element);
      this.#show(element);
    }
  }

  #giveBack(): void {
    this.#held.loans.giveBack();
    reopenDialogs(this.#held.dialogs);
    this.#held = { loans: new Loans(), overlays: [], dialogs: [] };
  }
}

function isShadow(root: Node): root is ShadowRoot {
  return root.nodeType === 11 && 'host' in root;
}
