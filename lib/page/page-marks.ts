/** The marks of one page, the jumps to them, and what the reader does among them. */
import { findCaret } from './caret';
import { createPassageFinder } from './find-passage';
import { Highlighter } from './highlighter';
import type { MarkStyle } from './highlighter';
import type { Passage } from './passage';
import { readPosition } from './reading-position';
import { scrollToRange } from './scroll-to';
import type { NumberedElements } from './numbered-elements';

const CURRENT = 'current';

export type PageMark = {
  readonly id: string;
  readonly passage: Passage;
  readonly style: MarkStyle;
};

/** What the reader did in the page. */
export type MarkListener = {
  /** The reader scrolled: the part of the article in view, as fractions of its height. */
  readonly onPosition: (position: { readonly top: number; readonly bottom: number }) => void;
  /** A marked passage was clicked. */
  readonly onClicked: (id: string) => void;
  /** Esc was pressed after a jump. */
  readonly onReturned: () => void;
};

type Options = {
  readonly window: Window & typeof globalThis;
  readonly signal: AbortSignal;
  readonly readNumbered: () => NumberedElements;
  readonly on: MarkListener;
};

/** Listens to the page only while something is marked in it; all marks come off when `signal` aborts. */
export class PageMarks {
  readonly #options: Options;
  readonly #highlighter: Highlighter;
  #wayBack: { readonly left: number; readonly top: number } | null = null;
  #extent: readonly [Element, Element] | null = null;
  #listening: AbortController | null = null;

  constructor(options: Options) {
    this.#options = options;
    this.#highlighter = new Highlighter(options.window, options.signal);
  }

  /** Scrolls to a passage and marks it as the current one. False: it is no longer on this page. */
  reveal(passage: Passage): boolean {
    const { window, readNumbered } = this.#options;
    const range = createPassageFinder(window.document, readNumbered())(passage);
    if (range === null) return false;
    this.#wayBack ??= { left: window.scrollX, top: window.scrollY };
    this.#highlighter.put(CURRENT, range, 'current');
    this.#listen();
    scrollToRange(window, range);
    return true;
  }

  /**
   * Replaces all marks but the current one, and measures the reading position between two elements from now
   * on. Returns the ids of the marks that were found.
   */
  replace(
    wanted: readonly PageMark[],
    extent: readonly [number, number] | null,
  ): readonly string[] {
    const { window, readNumbered } = this.#options;
    const numbered = readNumbered();
    const find = createPassageFinder(window.document, numbered);
    const found = wanted.flatMap(({ id, passage, style }) => {
      const range = find(passage);
      return range === null ? [] : [{ id, range, style }];
    });
    if (wanted.length === 0 && extent === null) this.clear();
    else {
      this.#highlighter.replace(found);
      this.#extent = extent && findEnds(numbered, extent);
      this.#listen();
      this.#tellPosition();
    }
    return found.map(({ id }) => id);
  }

  /** The current mark off, and back to where the reader was before the first jump. */
  goBack(): void {
    this.#highlighter.remove(CURRENT);
    const { window } = this.#options;
    if (this.#wayBack !== null) window.scrollTo({ ...this.#wayBack, behavior: 'instant' });
    this.#wayBack = null;
  }

  /** All marks off; the page is listened to no more. */
  clear(): void {
    this.#highlighter.clear();
    this.#listening?.abort();
    this.#listening = null;
    this.#extent = null;
    this.#wayBack = null;
  }

  #listen(): void {
    if (this.#listening !== null) return;
    this.#listening = new AbortController();
    const { window, signal } = this.#options;
    const on = { signal: AbortSignal.any([signal, this.#listening.signal]), passive: true };
    const tellPosition = oncePerFrame(window, () => this.#tellPosition());
    // Capturing, so that pages that scroll an element of their own are heard as well.
    window.addEventListener('scroll', tellPosition, { ...on, capture: true });
    window.document.addEventListener('click', (event) => this.#tellClicked(event), on);
    window.document.addEventListener('keydown', (event) => this.#takeKey(event), on);
  }

  #tellPosition(): void {
    const { window, on } = this.#options;
    const position = this.#extent && readPosition(window, ...this.#extent);
    if (position) on.onPosition(position);
  }

  #tellClicked(event: MouseEvent): void {
    const { window, on } = this.#options;
    const caret = findCaret(window.document, event.clientX, event.clientY);
    const id = caret && this.#highlighter.findAt(caret.node, caret.offset);
    if (id !== null) on.onClicked(id);
  }

  #takeKey({ key }: KeyboardEvent): void {
    if (key !== 'Escape' || this.#wayBack === null) return;
    this.goBack();
    this.#options.on.onReturned();
  }
}

function findEnds(
  numbered: NumberedElements,
  [first, last]: readonly [number, number],
): readonly [Element, Element] | null {
  const begin = numbered[first]?.deref();
  const end = numbered[last]?.deref();
  return begin && end ? [begin, end] : null;
}

function oncePerFrame(window: Window, work: () => void): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    window.requestAnimationFrame(() => {
      waiting = false;
      work();
    });
  };
}
