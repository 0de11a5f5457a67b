/** Finds for each block the box that holds it together with its neighbours. */
import type { Box } from './page-model';

/** Lists, tables and lines are inside a box; they are none. */
const NO_REGION = new Set(
  'P UL OL DL LI DT DD TABLE TBODY THEAD TR A SPAN BLOCKQUOTE H1 H2 H3 H4 H5 H6 PRE'.split(' '),
);

/** Told of each box as it ends; a block goes to the first box around it that has a second block too. */
export class RegionFinder {
  /** Blocks not yet in a region, ascending. */
  readonly #open: number[] = [];
  readonly #found = new Map<number, number | null>();
  #seen = 0;

  close(box: Box, from: number, to: number): void {
    for (; this.#seen < to; this.#seen += 1) this.#open.push(this.#seen);
    if (to - from < 2 || NO_REGION.has(box.tag)) return;
    let last = this.#open.at(-1);
    while (last !== undefined && last >= from) {
      this.#found.set(last, box.element);
      this.#open.pop();
      last = this.#open.at(-1);
    }
  }

  finish(blocks: number): (number | null)[] {
    return Array.from({ length: blocks }, (_, i) => this.#found.get(i) ?? null);
  }
}
