/** The blocks found so far on a live page, with the reader's word on each. */
import type { ClutterBlock, ClutterKind } from '../verdict';

export type ListedBlock = {
  readonly id: number;
  readonly element: Element;
  readonly kind: ClutterKind | 'picked';
  readonly words: string;
  /** Characters when it was judged: much more text later, and it is no longer what was judged. */
  readonly length: number;
};

/** A block may grow by this factor and by this many characters (a message under its form) and is still the same. */
const GROWTH = 1.5;
const MORE = 120;

export class BlockList {
  #blocks: ListedBlock[] = [];
  #nextId = 1;
  /** The reader's word by block, true: hidden. */
  readonly #words = new Map<number, boolean>();
  /** What the reader asked to see again, so that it stays shown when the site draws it anew. */
  readonly #shownAgain = new Set<string>();

  get blocks(): readonly ListedBlock[] {
    return this.#blocks;
  }

  /** Takes in a new verdict. Blocks that are gone, or have become something else, are dropped. */
  merge(found: readonly ClutterBlock[]): void {
    const kept = this.#blocks.filter(
      (block) =>
        block.element.isConnected &&
        (block.kind === 'picked' ||
          found.some(({ element }) => element === block.element) ||
          isSame(block)) &&
        !found.some(({ element }) => element !== block.element && element.contains(block.element)),
    );
    this.#blocks = kept;
    for (const { element, kind, words } of found) {
      if (!kept.some((block) => block.element.contains(element))) this.#add(element, kind, words);
    }
  }

  /** Replaces the reader's picks. */
  setPicked(elements: readonly Element[]): void {
    const old = this.#blocks.filter(({ kind }) => kind === 'picked');
    this.#blocks = this.#blocks.filter(
      (block) => block.kind !== 'picked' || elements.includes(block.element),
    );
    for (const element of elements) {
      if (old.some((block) => block.element === element)) continue;
      const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 80);
      this.#add(element, 'picked', words === '' ? element.localName : words);
    }
  }

  say(id: number, hidden: boolean): void {
    const block = this.#blocks.find((each) => each.id === id);
    if (!block) return;
    this.#words.set(id, hidden);
    if (hidden) this.#shownAgain.delete(keyOf(block));
    else this.#shownAgain.add(keyOf(block));
  }

  /** Whether the block is to be hidden: the reader's word on it, else the switch. */
  isWanted(block: ListedBlock, switchedOn: boolean): boolean {
    return this.#words.get(block.id) ?? (switchedOn && !this.#shownAgain.has(keyOf(block)));
  }

  /** The switch was moved: it goes for all blocks again. */
  forgetWords(): void {
    this.#words.clear();
    this.#shownAgain.clear();
  }

  #add(element: Element, kind: ListedBlock['kind'], words: string): void {
    const length = (element.textContent ?? '').length;
    this.#blocks.push({ id: this.#nextId++, element, kind, words, length });
  }
}

function isSame({ element, length }: ListedBlock): boolean {
  return (element.textContent ?? '').length <= length * GROWTH + MORE;
}

function keyOf({ kind, words }: ListedBlock): string {
  return `${kind} ${words}`;
}
