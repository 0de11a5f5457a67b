/** What the judge says of a page, and what it may ask of a rendering browser. */

export type ClutterKind =
  'newsletter' | 'subscribe' | 'membership' | 'account' | 'donate' | 'app' | 'push' | 'other';

/** A block to hide: its outermost element that is clutter through and through. */
export type ClutterBlock = {
  readonly element: Element;
  readonly kind: ClutterKind;
  /** The first words, for the panel's list. */
  readonly words: string;
  /** 0 to 1. */
  readonly score: number;
};

export type ClutterVerdict = {
  readonly hide: readonly ClutterBlock[];
  /** Gates: they stand in for withheld text and must stay. */
  readonly gates: readonly Element[];
  /** The element that holds the article's paragraphs; null where there is none. */
  readonly story: Element | null;
};

/** What only a rendering browser knows of an element; absent in jsdom. */
export type Layout = {
  /** The box in CSS pixels relative to the viewport, null where the element has none. */
  box(element: Element): {
    readonly top: number;
    readonly left: number;
    readonly width: number;
    readonly height: number;
  } | null;
  /** The computed position. */
  position(element: Element): 'static' | 'relative' | 'absolute' | 'fixed' | 'sticky';
  isShown(element: Element): boolean;
  readonly viewport: { readonly width: number; readonly height: number };
};
