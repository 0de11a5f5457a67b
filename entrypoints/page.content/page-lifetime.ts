/**
 * How long Lede lives in one page: until it is updated, taken away, or begun anew there. It stands in for the framework's
 * own context, which tells the page by an event that Lede has come, and ends where the page says that event itself.
 */
import { browser } from '@/lib/extension/browser';

/** Where the one that runs is found by the next one of the same Lede; pages do not see this global object. */
const END = Symbol.for('lede.end');

/** Says nothing but "look whether you are still wanted": a page that says it too ends nothing. */
const ANEW = 'begin-anew';

/** One lifetime; the name is the one under which the framework asks for it. */
export class ContentScriptContext {
  readonly #ended = new AbortController();

  constructor() {
    const endLast: unknown = Reflect.get(globalThis, END);
    if (typeof endLast === 'function') endLast();
    Reflect.set(globalThis, END, () => this.#ended.abort());
    // A Lede from before an update lives in a world of its own and can be reached through the page alone. In a page that
    // is only coming there is none, and nothing is said.
    if (document.readyState === 'complete') document.dispatchEvent(new Event(ANEW));
    document.addEventListener(ANEW, () => void this.isInvalid, { signal: this.signal });
  }

  get signal(): AbortSignal {
    return this.#ended.signal;
  }

  /** True once it is over; asking also ends it where the extension is gone, for no browser tells a page of that. */
  get isInvalid(): boolean {
    if (!this.signal.aborted && !isInstalled()) this.#ended.abort();
    return this.signal.aborted;
  }

  /** Does it so many milliseconds later, if it is not over by then. */
  setTimeout(work: () => void, ms: number): void {
    const timer = setTimeout(() => void (this.isInvalid || work()), ms);
    this.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  }
}

/** A script that outlived its extension has no name any more. */
function isInstalled(): boolean {
  const { runtime }: { readonly runtime?: { readonly id?: string } } = browser;
  return runtime?.id !== undefined;
}
