/** Marks in the page, drawn with the CSS Custom Highlight API: the page's own nodes are never changed. */

const MARK_STYLES = ['claim', 'direct', 'indirect', 'current'] as const;

export type MarkStyle = (typeof MARK_STYLES)[number];

/** The highlights of one page. All of them come off when `signal` aborts. */
export class Highlighter {
  readonly #ranges = new Map<string, { readonly range: Range; readonly style: MarkStyle }>();
  readonly #window: Window & typeof globalThis;

  constructor(window: Window & typeof globalThis, signal: AbortSignal) {
    this.#window = window;
    signal.addEventListener('abort', () => this.clear());
  }

  /** Puts one mark, replacing the one of the same id. */
  put(id: string, range: Range, style: MarkStyle): void {
    this.#ranges.set(id, { range, style });
    this.#draw();
  }

  /** Replaces all marks but the current one. */
  replace(
    marks: Iterable<{ readonly id: string; readonly range: Range; readonly style: MarkStyle }>,
  ): void {
    for (const [id, { style }] of this.#ranges) if (style !== 'current') this.#ranges.delete(id);
    for (const { id, range, style } of marks) this.#ranges.set(id, { range, style });
    this.#draw();
  }

  remove(id: string): void {
    if (this.#ranges.delete(id)) this.#draw();
  }

  clear(): void {
    this.#ranges.clear();
    this.#draw();
  }

  /** How many marks there are. */
  get size(): number {
    return this.#ranges.size;
  }

  /** The id of the mark at a point of the page's text, or null. The shortest wins where marks overlap. */
  findAt(node: Node, offset: number): string | null {
    let best: { readonly id: string; readonly length: number } | null = null;
    for (const [id, { range, style }] of this.#ranges) {
      if (style === 'current' || !range.startContainer.isConnected) continue;
      if (range.startContainer.ownerDocument !== node.ownerDocument) continue;
      if (range.comparePoint(node, offset) !== 0) continue;
      const { length } = range.toString();
      if (best === null || length < best.length) best = { id, length };
    }
    return best?.id ?? null;
  }

  #draw(): void {
    const { CSS, Highlight } = this.#window;
    for (const style of MARK_STYLES) {
      const ranges = [...this.#ranges.values()].filter((mark) => mark.style === style);
      const name = `lede-${style}`;
      if (ranges.length === 0) CSS.highlights.delete(name);
      else {
        const highlight = new Highlight(...ranges.map(({ range }) => range));
        highlight.priority = MARK_STYLES.indexOf(style);
        CSS.highlights.set(name, highlight);
      }
    }
  }
}
