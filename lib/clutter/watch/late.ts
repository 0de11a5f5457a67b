/** Watches for what comes late: says so when something was added that could beg, or when the page was locked. */
import { isObstructed } from '@/lib/page/obstructed';
import { BEGGING, readTopics } from '../words/topics';

/** Milliseconds of quiet to wait for, and the longest wait when the page never rests. */
const QUIET = 120;
const PATIENCE = 600;
/** At most a thirtieth of the time goes into judging again, however busy the page. */
const REST_PER_WORK = 30;
/** Characters of an added piece that are read: a plea says what it is at its beginning. */
const READ = 1500;
/** More added at once than this is not looked through, but judged as a whole. */
const CROWD = 400;

export type LateOptions = {
  readonly document: Document;
  readonly window: Window & typeof globalThis;
  readonly signal: AbortSignal;
  /** Whether an added node is Lede's own. */
  readonly isOwn: (node: Node) => boolean;
  /** Judge again; `done` takes the milliseconds of work it cost. */
  readonly onLate: (done: (used: number) => void) => void;
};

/** Watches from its making until the signal ends. */
export class LateWatch {
  readonly #options: LateOptions;
  readonly #tree: MutationObserver;
  #added: Element[] = [];
  #crowded = false;
  #timer = 0;
  #waitingSince = 0;
  #restUntil = 0;
  #busy = false;

  constructor(options: LateOptions) {
    this.#options = options;
    const { document, window, signal } = options;
    this.#tree = new window.MutationObserver((records) => this.#collect(records));
    this.#watchTree();
    // A lock on the page tells of an overlay that was there before and is shown only now.
    const locks = new window.MutationObserver(() => this.poke());
    for (const element of [document.documentElement, document.body]) {
      locks.observe(element, { attributes: true, attributeFilter: ['class', 'style'] });
    }
    document.addEventListener('toggle', () => this.poke(), { capture: true, signal });
    signal.addEventListener('abort', () => {
      this.#tree.disconnect();
      locks.disconnect();
      window.clearTimeout(this.#timer);
    });
  }

  /** Asks for a look at the whole page as soon as it is due. */
  poke(): void {
    this.#crowded = true;
    this.#schedule();
  }

  #watchTree(): void {
    const { document } = this.#options;
    this.#tree.observe(document.documentElement, { childList: true, subtree: true });
  }

  #collect(records: readonly MutationRecord[]): void {
    for (const { addedNodes, target } of this.#crowded ? [] : records) {
      for (const node of addedNodes) {
        const element = isElement(node) ? node : target;
        if (isElement(element) && !this.#options.isOwn(element)) this.#added.push(element);
      }
      if (this.#added.length > CROWD) this.#crowded = true;
    }
    if (this.#crowded) {
      // The whole page will be judged: until then there is nothing to learn, and a busy page has its peace.
      this.#added = [];
      this.#tree.disconnect();
    }
    if (this.#crowded || this.#added.length > 0) this.#schedule();
  }

  #schedule(): void {
    const { window, signal } = this.#options;
    if (this.#busy || signal.aborted) return;
    const now = window.performance.now();
    if (this.#waitingSince === 0) this.#waitingSince = now;
    if (this.#timer !== 0 && now - this.#waitingSince > PATIENCE) return;
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#look(), Math.max(QUIET, this.#restUntil - now));
  }

  #look(): void {
    const { window, signal, onLate } = this.#options;
    if (signal.aborted) return;
    this.#timer = 0;
    this.#waitingSince = 0;
    const worthIt = this.#crowded || this.#added.some(couldBeg);
    this.#added = [];
    this.#crowded = false;
    this.#watchTree();
    if (!worthIt) return;
    this.#busy = true;
    onLate((used) => {
      this.#busy = false;
      this.#restUntil = window.performance.now() + used * REST_PER_WORK;
      if (this.#added.length > 0 || this.#crowded) this.#schedule();
    });
  }
}

/** Whether an added element (or one whose text came) says what clutter says, or holds what is read elsewhere. */
function couldBeg(element: Element): boolean {
  if (isObstructed(element) || !element.isConnected) return false;
  if (element.shadowRoot || element.querySelector('input, iframe, dialog')) return true;
  return (readTopics((element.textContent ?? '').slice(0, READ)).topics & BEGGING) !== 0;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
