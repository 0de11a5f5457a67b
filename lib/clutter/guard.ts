/** Keeps a live page free of clutter for as long as its signal lives: hides, restores, and watches for late blocks. */
import { watchAsking, type Asking } from './watch/asked';
import { BlockList } from './watch/block-list';
import { Hiding } from './hide/hiding';
import { judgeInSteps } from './judge';
import { LateWatch } from './watch/late';
import { readLayout } from './layout';
import { startPicking } from './pick/pick';
import { runInSlices } from './watch/slices';
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
  /** What is shown in the page while picking. */
  readonly pickHint?: () => string;
};

/** Starts guarding. What can be known at once is hidden before this returns. */
export function guardClutter(options: GuardOptions): ClutterGuard {
  const guard = new Guard(options);
  guard.start();
  return guard;
}

class Guard implements ClutterGuard {
  readonly #options: GuardOptions;
  readonly #window: Window & typeof globalThis;
  readonly #list = new BlockList();
  readonly #hiding: Hiding;
  #switchedOn: boolean;
  #picked: readonly string[];
  #gates = 0;
  #story: Element | null = null;
  #picking: AbortController | null = null;
  #asking: Asking = { isRecent: () => false };
  #told = '';

  constructor(options: GuardOptions) {
    this.#options = options;
    this.#switchedOn = options.hidden;
    this.#picked = options.picked;
    const view = options.document.defaultView;
    if (!view) throw new Error('guardClutter wants the document of a window; this one has none');
    this.#window = view;
    this.#hiding = new Hiding(options.document, view, options.signal);
  }

  start(): void {
    const { document, signal } = this.#options;
    const window = this.#window;
    const late = new LateWatch({
      document,
      window,
      signal,
      isOwn: (node) => this.#hiding.owns(node),
      onLate: (done) => this.#judge(false, done),
    });
    signal.addEventListener('abort', () => {
      this.pick(false);
      this.#hiding.restore();
    });
    this.#asking = watchAsking({ document, window, signal, onAsked: () => this.#showAsked() });
    document.addEventListener('focusout', () => late.poke(), { capture: true, signal });
    this.#judge(true, () => undefined);
  }

  apply(hidden: boolean): void {
    if (hidden !== this.#switchedOn) this.#list.forgetWords();
    this.#switchedOn = hidden;
    this.#sync();
  }

  blocks(): readonly GuardedBlock[] {
    return this.#list.blocks.map((block) => ({
      id: block.id,
      kind: block.kind,
      words: block.words,
      hidden: this.#hiding.isHidden(block.element),
    }));
  }

  setBlock(id: number, hidden: boolean): void {
    this.#list.say(id, hidden);
    this.#sync();
  }

  gates(): number {
    return this.#gates;
  }

  setPicked(selectors: readonly string[]): void {
    this.#picked = selectors;
    this.#sync();
  }

  pick(picking: boolean): void {
    if (picking === this.isPicking()) return;
    this.#picking?.abort();
    this.#picking = picking ? new this.#window.AbortController() : null;
    if (this.#picking) {
      const { document, onPicked, pickHint } = this.#options;
      startPicking({
        document,
        window: this.#window,
        signal: this.#picking.signal,
        hint: pickHint?.() ?? 'Click what to hide. Esc stops.',
        onPicked: (selector) => {
          onPicked(selector);
          this.setPicked([...new Set([...this.#picked, selector])]);
        },
        onStop: () => this.pick(false),
      });
    }
    this.#options.onChange();
  }

  isPicking(): boolean {
    return this.#picking !== null;
  }

  #judge(isFirst: boolean, done: (used: number) => void): void {
    const { document, signal } = this.#options;
    const window = this.#window;
    runInSlices(judgeInSteps(document, readLayout(window)), {
      window,
      isFirst,
      signal,
      onDone: (verdict, used) => {
        this.#gates = verdict.gates.length;
        this.#story = verdict.story;
        this.#merge(verdict.hide);
        this.#sync();
        done(used);
      },
    });
  }

  /** A dialog that opens right after the reader clicked "Sign in" is what the reader wanted. */
  #merge(found: readonly ClutterBlock[]): void {
    const known = new Set(this.#list.blocks.map(({ id }) => id));
    this.#list.merge(found);
    if (!this.#asking.isRecent()) return;
    for (const { id, element } of this.#list.blocks) {
      if (!known.has(id) && this.#hiding.isOverlay(element)) this.#list.say(id, false);
    }
  }

  #showAsked(): void {
    const opened = this.#hiding.findOpened();
    for (const { id, element } of this.#list.blocks) {
      if (opened.includes(element)) this.#list.say(id, false);
    }
    if (opened.length > 0) this.#sync();
  }

  #sync(): void {
    const { document, signal } = this.#options;
    if (signal.aborted) return;
    this.#list.setPicked(this.#picked.flatMap((selector) => find(document, selector)));
    const wanted = this.#list.blocks.filter((block) =>
      this.#list.isWanted(block, this.#switchedOn),
    );
    this.#hiding.hideOnly(
      wanted.map(({ element }) => element),
      this.#story,
    );
    const now = JSON.stringify([this.blocks(), this.#gates]);
    if (now === this.#told) return;
    this.#told = now;
    this.#options.onChange();
  }
}

/** All elements a kept selector finds; none where it is no selector (any more). */
function find(document: Document, selector: string): readonly Element[] {
  try {
    return [...document.querySelectorAll(selector)].filter(
      (element) => !/^(?:HTML|BODY|HEAD)$/.test(element.tagName),
    );
  } catch {
    // A selector from an import or from an older browser may not parse: it then finds nothing.
    return [];
  }
}
