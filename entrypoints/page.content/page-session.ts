/** One page's session: what it is, its marks, its clutter, and the answers to the panel. */
import type { PageStatus } from '@/lib/extension/messages';
import { receiveMessages } from '@/lib/extension/receive';
import { sendToOwnPages } from '@/lib/extension/send';
import type { Settings } from '@/lib/settings/settings';
import { judgePage } from './judge-page';
import { ClutterLink } from './link-clutter';
import { linkMarks } from './link-marks';
import { linkSnapshot } from './link-snapshot';

/** The session of one document; it ends when `signal` aborts. */
export class PageSession {
  readonly #document: Document;
  readonly #signal: AbortSignal;
  readonly #clutter: ClutterLink;
  readonly #snapshot: ReturnType<typeof linkSnapshot>;
  readonly #marks: ReturnType<typeof linkMarks>;
  #settings: Settings;
  #judged: ReturnType<typeof judgePage>;
  /** Counted from now, so that no revision of a page comes back after it was loaded again. */
  #revision = Date.now();

  constructor(window: Window & typeof globalThis, signal: AbortSignal, settings: Settings) {
    this.#document = window.document;
    this.#signal = signal;
    this.#settings = settings;
    this.#judged = judgePage(window.document, settings);
    const tell = (): void => this.#tell();
    this.#clutter = new ClutterLink({ window, signal, settings, tell });
    this.#snapshot = linkSnapshot(window, signal, () => {
      this.#revision += 1;
      this.#tell();
    });
    this.#marks = linkMarks(window, signal, this.#snapshot.readNumbered);
  }

  /** A new page: judged afresh, everything of the earlier one forgotten. */
  begin(): void {
    this.#marks.clear();
    this.#clutter.forgetPage();
    this.#revision += 1;
    this.#judge();
    this.#tell();
  }

  /** The same page, looked at again: it may have become an article meanwhile. */
  look(): void {
    const before = this.#judged;
    this.#judge();
    const { isArticle, because } = this.#judged;
    if (isArticle !== before.isArticle || because !== before.because) this.#tell();
  }

  /** The settings changed, here or in another window. */
  setSettings(settings: Settings): void {
    this.#settings = settings;
    this.#judge();
    this.#tell();
  }

  /** Answers the panel from now on; `onNavigated` is called where the background saw the address change. */
  receive(onNavigated: () => void): void {
    receiveMessages(
      {
        'page:status': () => this.#status(),
        'page:navigated': () => {
          onNavigated();
          return null;
        },
        ...this.#snapshot.handlers,
        ...this.#marks.handlers,
        ...this.#clutter.handlers,
      },
      this.#signal,
    );
  }

  #judge(): void {
    this.#judged = judgePage(this.#document, this.#settings);
    this.#clutter.update(this.#settings, this.#judged.isArticle);
  }

  #status(): PageStatus {
    return {
      url: this.#document.URL,
      title: this.#document.title,
      ...this.#judged,
      revision: this.#revision,
      clutter: this.#clutter.read(),
    };
  }

  #tell(): void {
    const status = this.#status();
    void sendToOwnPages('background:status', status);
    void sendToOwnPages('panel:status', status);
  }
}
