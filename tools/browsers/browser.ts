/** One browser with Lede in it, as a test sees it; Chromium and Firefox look the same from here. */
import type { Surface } from './surface';

export type Engine = 'chromium' | 'firefox';

export type LaunchOptions = {
  /** The folder of the built extension. */
  readonly extension: string;
  /** All of the browser's traffic goes to this port of this machine; null: the open network. */
  readonly proxyPort: number | null;
  readonly headless: boolean;
  /** A profile folder to use again; a new one otherwise. It is left to the caller to remove. */
  readonly profile: string;
  /** Chromium: let pages rest in the back/forward cache, which Playwright turns off. */
  readonly pagesRest?: boolean;
};

export type Tab = Surface & {
  readonly open: (url: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  readonly goBack: () => Promise<void>;
  /** Makes it the tab in front. */
  readonly bringToFront: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export type LedeBrowser = {
  readonly engine: Engine;
  readonly version: string;
  /** The tab that was there from the start. */
  readonly tab: Tab;
  readonly newTab: () => Promise<Tab>;
  /** True where Lede greeted a new profile with its first page; that tab is closed again by then. */
  readonly welcomed: boolean;
  /** A click on Lede's toolbar button while this tab is in front. */
  readonly clickAction: (tab?: Tab) => Promise<void>;
  /** The real side panel or sidebar, waited for. */
  readonly attachPanel: () => Promise<Surface>;
  /** The panels of all windows, in no order. */
  readonly attachPanels: () => Promise<readonly Surface[]>;
  /** Lede is updated under the open pages: the one that runs ends, and another begins. */
  readonly replaceExtension: () => Promise<void>;
  /** Lede is taken away. */
  readonly removeExtension: () => Promise<void>;
  /** Firefox: another extension comes beside Lede, from a folder; gives its own address, without a closing slash. */
  readonly addExtension: (folder: string) => Promise<string>;
  /** Ends Lede's background as the browser does when it has been idle; true if it was running. */
  readonly stopBackground: () => Promise<boolean>;
  /** In the browser's own settings: all sites are taken back from Lede (null), or one is given ("http://a.test/*"). */
  readonly setAccess: (site: string | null) => Promise<void>;
  /** True while a panel is open. */
  readonly isPanelOpen: () => Promise<boolean>;
  /** Shows the page in front as it would be printed, or as on the screen again. */
  readonly layOutForPrint: (printed: boolean, tab?: Tab) => Promise<void>;
  /** The extension's own address, "chrome-extension://…" without a closing slash. */
  readonly origin: string;
  /** Everything that was thrown or logged as an error so far by Lede, in any of its contexts. */
  readonly readErrors: () => Promise<readonly string[]>;
  /** The addresses on the network that pages and Lede asked for so far, in the browser's own record. */
  readonly readRequests: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
};
