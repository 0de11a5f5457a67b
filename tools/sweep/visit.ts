/** One page of the sweep in a real browser with Lede's panel beside it: what is wrong with it afterwards. */
import type { LedeBrowser } from '@/tools/browsers/browser';
import { poll } from '@/tools/browsers/poll';
import type { Surface } from '@/tools/browsers/surface';

export type Visit = {
  readonly file: string;
  /** False where the browser never came to show the page; nothing else is known of it then. */
  readonly opened: boolean;
  readonly isArticle: boolean;
  /** What the panel came to: its first heading. */
  readonly state: string;
  readonly hidden: number;
  /** Lines of the panel, and those of them that could not be marked in the page. */
  readonly lines: number;
  readonly unmarked: number;
  /** How many passages of the article were looked for, and which of them are out of sight. */
  readonly looked: number;
  readonly lost: readonly string[];
  readonly textChanged: boolean;
  readonly errors: readonly string[];
  readonly ms: number;
};

/** Looks at the panel that must find it idle. */
const QUIET = 4;

/** A page that takes longer than this to be read is a fault by itself. */
const PATIENCE = 45_000;

/** Opens one page with the panel beside it and writes down what went wrong. Throws where the browser itself fails. */
export async function visit(
  lede: LedeBrowser,
  panel: Surface,
  page: {
    readonly file: string;
    readonly url: string;
    readonly html: string;
    readonly mustStay: readonly string[];
  },
): Promise<Visit> {
  const before = (await lede.readErrors()).length;
  const began = Date.now();
  await lede.tab.open(page.url);
  const faults: string[] = [];
  const note = (error: unknown): null => {
    faults.push(String(error).slice(0, 300));
    return null;
  };
  const isArticle = await waitForVerdict(panel, page.url).catch(note);
  await waitForRest(panel).catch(note);
  const ms = Date.now() - began;
  const shown = await panel.run(
    () => ({
      state: document.querySelector('main h1, main h2')?.textContent ?? '',
      lines: document.querySelectorAll('main .line').length,
      unmarked: document.querySelectorAll('main .line-lost').length,
    }),
    null,
  );
  const found = await lede.tab.run(readPageState, { html: page.html, mustStay: page.mustStay });
  return {
    file: page.file,
    opened: true,
    isArticle: isArticle === 'article',
    ...shown,
    ...found,
    looked: page.mustStay.length,
    errors: [...faults, ...(await lede.readErrors()).slice(before)],
    ms,
  };
}

/** Asks the tab's content script as the panel does; a page that never answers is a fault. */
function waitForVerdict(panel: Surface, url: string): Promise<string> {
  return poll(
    () =>
      panel.run(
        async (wanted) => {
          type Api = {
            readonly runtime: { readonly lastError?: unknown };
            readonly tabs: {
              readonly query: (of: object) => Promise<readonly { id: number }[]>;
              readonly sendMessage: (tab: number, message: object) => Promise<unknown>;
            };
          };
          // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the extension page's own API
          const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
          const { tabs } = browser ?? chrome;
          const [tab] = await tabs.query({ active: true, currentWindow: true });
          const message = { name: 'page:status', request: null };
          // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the contract of messages.ts
          const answer = (await tabs.sendMessage(tab?.id ?? -1, message).catch(() => null)) as {
            readonly value?: { readonly url: string; readonly isArticle: boolean };
          } | null;
          if (answer?.value?.url.replace(/#.*/, '') !== wanted) return null;
          return answer.value.isArticle ? 'article' : 'other';
        },
        url.replace(/#.*/, ''),
      ),
    { what: 'the page to answer', ms: PATIENCE },
  );
}

/** The panel is at rest when it was not reading so many times in a row: between two readings it is idle for a moment. */
async function waitForRest(panel: Surface): Promise<void> {
  let quiet = 0;
  await poll(
    async () => {
      const isBusy = await panel.run(
        () => document.querySelector('main')?.getAttribute('aria-busy') !== 'false',
        null,
      );
      quiet = isBusy ? 0 : quiet + 1;
      return quiet >= QUIET;
    },
    { what: 'the panel to come to rest', ms: PATIENCE },
  );
}

/** Runs in the page. Its text is compared with what a parser makes of the same file. */
function readPageState({
  html,
  mustStay,
}: {
  readonly html: string;
  readonly mustStay: readonly string[];
}): { hidden: number; lost: string[]; textChanged: boolean } {
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- what runs in the page has to bring its own functions
  const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const textOf = (root: Document): string => squeeze(root.documentElement.textContent ?? '');
  const fresh = new DOMParser().parseFromString(html, 'text/html');
  const hidden = [...document.querySelectorAll('[data-lede-clutter]')];
  const away = hidden.map((element) => squeeze(element.textContent ?? ''));
  const suspects = mustStay.filter((passage) => away.some((text) => text.includes(passage)));
  // A passage that stands in the page twice may well be hidden in a teaser.
  const inSight = suspects.length === 0 ? '' : squeeze(document.body.innerText);
  return {
    hidden: hidden.length,
    lost: suspects.filter((passage) => !inSight.includes(passage)),
    textChanged: textOf(document) !== textOf(fresh),
  };
}
