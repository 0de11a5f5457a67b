/** Connects the page's clutter guard to the settings and the panel. */
import { guardClutter } from '@/lib/clutter/guard';
import type { ClutterGuard } from '@/lib/clutter/guard';
import { browser } from '@/lib/extension/browser';
import type { ClutterState } from '@/lib/extension/messages';
import type { Handlers } from '@/lib/extension/receive';
import { sendToOwnPages } from '@/lib/extension/send';
import { decideClutter } from '@/lib/settings/clutter-choice';
import type { ClutterChoice } from '@/lib/settings/clutter-choice';
import type { Settings, SiteChoice } from '@/lib/settings/settings';
import { findSite, readSite } from '@/lib/settings/site';

type ClutterHandlers = Pick<Handlers, 'page:clutter' | 'page:clutter-block' | 'page:pick'>;

/** The guard of one page. It stands only on articles: other pages are neither judged nor watched. */
export class ClutterLink {
  readonly #window: Window;
  readonly #signal: AbortSignal;
  readonly #tell: () => void;
  #settings: Settings;
  #page: SiteChoice | null = null;
  #guard: ClutterGuard | null = null;
  #standing: AbortController | null = null;

  constructor(options: {
    readonly window: Window;
    readonly signal: AbortSignal;
    readonly settings: Settings;
    readonly tell: () => void;
  }) {
    this.#window = options.window;
    this.#signal = options.signal;
    this.#settings = options.settings;
    this.#tell = options.tell;
  }

  /** Takes in new settings or a new verdict on the page. */
  update(settings: Settings, isArticle: boolean): void {
    this.#settings = settings;
    if (!isArticle) this.#leave();
    else if (this.#guard === null) this.#stand();
    else {
      this.#guard.setPicked(this.#readPicked());
      this.#guard.apply(this.#decide().hidden);
    }
  }

  /** Another page begins in the same document: the reader's word for the last one does not hold for it. */
  forgetPage(): void {
    this.#page = null;
    this.#leave();
  }

  /** How the page's clutter stands, for the panel. */
  read(): ClutterState {
    return {
      ...this.#decide(),
      blocks: this.#guard?.blocks() ?? [],
      gates: this.#guard?.gates() ?? 0,
      picking: this.#guard?.isPicking() ?? false,
    };
  }

  readonly handlers: ClutterHandlers = {
    'page:clutter': ({ page }) => {
      this.#page = page;
      this.#guard?.apply(this.#decide().hidden);
      return this.read();
    },
    'page:clutter-block': ({ id, hidden }) => {
      this.#guard?.setBlock(id, hidden);
      return this.read();
    },
    'page:pick': ({ picking }) => {
      this.#guard?.pick(picking);
      return this.read();
    },
  };

  #stand(): void {
    const standing = new AbortController();
    this.#standing = standing;
    this.#guard = guardClutter({
      document: this.#window.document,
      window: this.#window,
      signal: AbortSignal.any([this.#signal, standing.signal]),
      hidden: this.#decide().hidden,
      picked: this.#readPicked(),
      // The guard may report before it is handed over: what it says is then read a moment later.
      onChange: () => {
        if (this.#guard !== null) this.#tell();
      },
      // The page stands still while the browser looks up its first word: not before one is shown.
      pickHint: () => browser.i18n.getMessage('pick_hint'),
      onPicked: (selector) => void sendToOwnPages('background:picked', { selector }),
    });
  }

  #leave(): void {
    this.#standing?.abort();
    this.#standing = null;
    this.#guard = null;
  }

  #decide(): ClutterChoice {
    return decideClutter(this.#settings, this.#window.document.URL, this.#page);
  }

  #readPicked(): readonly string[] {
    return readSite(this.#settings.pickedBySite, findSite(this.#window.document.URL)) ?? [];
  }
}
