/** Keeps a live page free of clutter for as long as its signal lives: hides, restores, and watches for late blocks. */
import { judgeClutter } from './judge';
import type { ClutterBlock, ClutterKind } from './verdict';

/** A hidden block as the panel lists it. */
export type GuardedBlock = {
  /** Stable while the page lives. */
  readonly id: number;
  readonly kind: ClutterKind | 'picked';
  readonly words: string;
  /** False where the reader asked to see this one again. */
  readonly hidden: boolean;
};

export type ClutterGuard = {
  /** The switch: hide all blocks, or show the page as it came. */
  apply(hidden: boolean): void;
  blocks(): readonly GuardedBlock[];
  /** Show or hide one block, whatever the switch says for the others. */
  setBlock(id: number, hidden: boolean): void;
  /** How many gates stand in for withheld text and were left. */
  gates(): number;
  /** The reader's picks for this site, as CSS selectors. */
  setPicked(selectors: readonly string[]): void;
  /** Lets the reader pick an element in the page, or stops it. */
  pick(picking: boolean): void;
  isPicking(): boolean;
};

export type GuardOptions = {
  readonly document: Document;
  readonly window: Window;
  /** Aborted: the page is as it came, nothing watches any more. */
  readonly signal: AbortSignal;
  /** The switch's first position. */
  readonly hidden: boolean;
  /** Selectors picked earlier on this site. */
  readonly picked: readonly string[];
  /** Blocks, gates or picking changed. */
  readonly onChange: () => void;
  /** The reader picked an element; the selector is to be kept for the site. */
  readonly onPicked: (selector: string) => void;
};

const MARK = 'data-lede-clutter';

/** Starts guarding. */
export function guardClutter(options: GuardOptions): ClutterGuard {
  const { document, signal } = options;
  let hidden = options.hidden;
  const verdict = judgeClutter(document, null);
  const shown = new Set<number>();
  const style = document.createElement('style');
  style.textContent = `[${MARK}]{display:none!important}`;
  const sync = (): void => {
    for (const [id, block] of verdict.hide.entries()) {
      if (hidden && !shown.has(id)) block.element.setAttribute(MARK, '');
      else block.element.removeAttribute(MARK);
    }
    if (hidden) document.documentElement.append(style);
    else style.remove();
    options.onChange();
  };
  signal.addEventListener('abort', () => {
    hidden = false;
    sync();
  });
  sync();
  return {
    apply(value) {
      hidden = value;
      sync();
    },
    blocks: () =>
      verdict.hide.map((block: ClutterBlock, id) => ({
        id,
        kind: block.kind,
        words: block.words,
        hidden: !shown.has(id),
      })),
    setBlock(id, value) {
      if (value) shown.delete(id);
      else shown.add(id);
      sync();
    },
    gates: () => verdict.gates.length,
    setPicked: () => undefined,
    pick: () => undefined,
    isPicking: () => false,
  };
}
