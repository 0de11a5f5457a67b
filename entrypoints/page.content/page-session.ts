/** One page's session: what it is, and the second half of the content script where it is an article. */
import type { ClutterState, PageStatus } from '@/lib/extension/messages';
import { receiveMessages } from '@/lib/extension/receive';
import { sendToOwnPages } from '@/lib/extension/send';
import { decideClutter } from '@/lib/settings/clutter-choice';
import type { Settings } from '@/lib/settings/settings';
import type { PageReader } from '../page-reader/open-page-reader';
import { judgePage } from './judge-page';
import { loadPageReader } from './load-page-reader';

/** The session of one document; it ends when `signal` aborts. */
export class PageSession {
  readonly #window: Window & typeof globalThis;
  readonly #signal: AbortSignal;
  #settings: Settings;
  #judged: ReturnType<typeof judgePage>;
  /** The reader's word for this page alone, given in a private window. */
  #isForced = false;
  #reader: PageReader | null = null;
  #opening: Promise<void> | null = null;
  /** Begun anywhere, so that no revision of a page comes back after it was loaded again, whatever the clock says. */
  #revision = Math.floor(Math.random() * 2 ** 48);

  constructor(window: Window & typeof globalThis, signal: AbortSignal, settings: Settings) {
    this.#window = window;
    this.#signal = signal;
    this.#settings = settings;
    this.#judged = judgePage(window.document, settings);
  }

  get isArticle(): boolean {
    return this.#judged.isArticle;
  }

  /** A new page: judged afresh, everything of the earlier one forgotten. */
  begin(): void {
    this.#reader?.forgetPage();
    this.#isForced = false;
    this.#revision += 1;
    this.#judge();
    void this.#tell();
  }

  /** The same page, looked at again: it may have become an article meanwhile. */
  look(): void {
    const before = this.#judged;
    this.#judge();
    const { isArticle, because } = this.#judged;
    if (isArticle !== before.isArticle || because !== before.because) void this.#tell();
  }

  /** The page comes back from the back/forward cache. Marks are put by an open panel alone, which reads it again. */
  restore(): void {
    this.#reader?.forgetMarks();
    this.#revision += 1;
  }

  /** The settings changed, here or in another window. */
  setSettings(settings: Settings): void {
    this.#settings = settings;
    this.#judge();
    void this.#tell();
  }

  /** Answers the panel from now on; `onNavigated` is called where the background saw the address change. */
  receive(onNavigated: () => void): void {
    receiveMessages(
      {
        'page:status': async () => {
          // A panel is opened long after the last look, maybe.
          if (!this.isArticle) this.look();
          this.#openReader();
          await this.#opening;
          return this.#status();
        },
        'page:read-anyway': () => {
          this.#isForced = true;
          this.look();
          return null;
        },
        'page:navigated': () => {
          onNavigated();
          return null;
        },
      },
      this.#signal,
    );
  }

  #judge(): void {
    const judged = judgePage(this.#window.document, this.#settings);
    const isRead = this.#isForced && judged.because === 'detected';
    this.#judged = isRead ? { isArticle: true, because: 'always' } : judged;
    const { isArticle } = this.#judged;
    if (this.#reader) this.#reader.clutter.update(this.#settings, isArticle);
    else this.#openReader();
  }

  /** Nothing to do where it is open, is being opened or is not needed. */
  #openReader(): void {
    if (this.#reader === null && this.#judged.isArticle) this.#opening ??= this.#open();
  }

  async #open(): Promise<void> {
    const open = await loadPageReader(this.#signal);
    this.#opening = null;
    if (open === null || this.#signal.aborted) return;
    this.#reader = open({
      window: this.#window,
      signal: this.#signal,
      settings: this.#settings,
      onClutter: () => void this.#tell(),
      onText: () => {
        this.#revision += 1;
        void this.#tell();
      },
    });
    this.#reader.clutter.update(this.#settings, this.#judged.isArticle);
  }

  #status(): PageStatus {
    const { document } = this.#window;
    return {
      url: document.URL,
      title: document.title,
      ...this.#judged,
      revision: this.#revision,
      clutter: this.#reader?.clutter.read() ?? this.#readSwitch(),
    };
  }

  /** The switch where nothing is hidden, because there is nothing to read. */
  #readSwitch(): ClutterState {
    const decided = decideClutter(this.#settings, this.#window.document.URL, null);
    return { ...decided, blocks: [], gates: 0, picking: false };
  }

  /** An article is told of when it can be asked for its text. */
  async #tell(): Promise<void> {
    await this.#opening;
    const status = this.#status();
    void sendToOwnPages('background:status', status);
    void sendToOwnPages('panel:status', status);
  }
}
