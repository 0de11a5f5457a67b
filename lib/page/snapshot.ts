/** The snapshot: a numbered copy of the page's body, as text that can cross to the panel. */

/** What one page is at one moment, ready to be sent. */
export type Snapshot = {
  readonly url: string;
  /** document.title. */
  readonly title: string;
  /** The page's lang attribute, "" where there is none. */
  readonly lang: string;
  /**
   * An HTML document: the head's meta, title, canonical link and JSON-LD; the body without scripts and styles.
   * Elements carry `data-lede` (their number in document order); elements that the page does not display
   * carry `data-lede-hidden`; open shadow roots and same-origin frames stand in place as
   * `<lede-shadow>` and `<lede-frame>`; a frame that cannot be read is an empty `<lede-frame data-unreadable src>`.
   */
  readonly html: string;
  /** How many elements of the body were numbered. */
  readonly elements: number;
  /** True where the page was too large and its end was left out. */
  readonly cut: boolean;
};
