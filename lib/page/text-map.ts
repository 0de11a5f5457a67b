/** The text of an element, and back from its offsets to the page's text nodes. */
import { squeeze } from './match-quote';
import type { SqueezedText } from './match-quote';

/** Whose words are none of an article's text; `rt` and `rp` tell how the word beside them is read aloud. */
const UNREAD = new Set('script style noscript template textarea select option rt rp'.split(' '));

const SHOW_TEXT = 4;

/** The text nodes below one element, joined; built once and used for several quotes. */
export class TextMap {
  readonly #nodes: Text[] = [];
  readonly #starts: number[] = [];
  readonly squeezed: SqueezedText;

  constructor(root: Element) {
    const walker = root.ownerDocument.createTreeWalker(root, SHOW_TEXT);
    const pieces: string[] = [];
    let length = 0;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (!isText(node) || UNREAD.has(node.parentElement?.localName ?? '')) continue;
      this.#nodes.push(node);
      this.#starts.push(length);
      pieces.push(node.data);
      length += node.data.length;
    }
    this.squeezed = squeeze(pieces.join(''));
  }

  /** The live range of half-open offsets into the joined text; null if they lie outside it. */
  range(start: number, end: number): Range | null {
    const from = this.#place(start);
    const to = this.#place(end - 1);
    if (from === null || to === null || !from.node.isConnected || !to.node.isConnected) return null;
    const range = from.node.ownerDocument.createRange();
    range.setStart(from.node, Math.min(from.offset, from.node.length));
    range.setEnd(to.node, Math.min(to.offset + 1, to.node.length));
    return range;
  }

  #place(offset: number): { readonly node: Text; readonly offset: number } | null {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const node = this.#nodes[low];
    const start = this.#starts[low];
    return node === undefined || start === undefined ? null : { node, offset: offset - start };
  }
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}
