/** The tabs a panel follows. */
import { LedeError } from '@/lib/errors';
import { browser } from './browser';
import type { Tabs } from './browser';

/** A tab as far as Lede may know it; `url` is null where the browser does not tell (its own pages). */
export type Tab = {
  readonly id: number;
  readonly windowId: number;
  readonly url: string | null;
  readonly title: string;
  readonly loading: boolean;
  readonly isPrivate: boolean;
};

/**
 * The tab in front in this page's own window, or the tab of an id. Throws LedeError `tab-gone` where there
 * is none (any more).
 */
export async function readTab(tabId: number | null): Promise<Tab> {
  const tab =
    tabId === null
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(tabId).catch(() => undefined);
  if (tab?.id === undefined) throw new LedeError('tab-gone', 'there is no such tab');
  return toTab(tab, tab.id);
}

/** Loads the tab's page again, as the reader would by hand. */
export async function reloadTab(tabId: number): Promise<void> {
  await browser.tabs.reload(tabId);
}

function toTab(tab: Tabs.Tab, id: number): Tab {
  return {
    id,
    windowId: tab.windowId ?? -1,
    url: tab.url ?? null,
    title: tab.title ?? '',
    // `unloaded`: the browser has dropped the page to save memory, and fetches it again when the tab is gone to.
    loading: tab.status === 'loading' || tab.status === 'unloaded',
    isPrivate: tab.incognito,
  };
}

/** Tells when another tab comes to the front, and when one goes to another page, has loaded or is closed, until `signal` aborts. */
export function watchTabs(
  signal: AbortSignal,
  on: {
    readonly activated: (tab: { readonly tabId: number; readonly windowId: number }) => void;
    /** The tab has left its page for another one, which is only beginning to come. */
    readonly left: (tabId: number, url: string) => void;
    readonly loaded: (tabId: number) => void;
    readonly removed: (tabId: number) => void;
  },
): void {
  const updated = (tabId: number, change: { status?: string; url?: string }): void => {
    if (change.status === 'loading' && change.url !== undefined) on.left(tabId, change.url);
    if (change.status === 'complete') on.loaded(tabId);
  };
  const attached = (tabId: number, { newWindowId }: { newWindowId: number }): void =>
    on.activated({ tabId, windowId: newWindowId });
  browser.tabs.onActivated.addListener(on.activated);
  browser.tabs.onUpdated.addListener(updated);
  browser.tabs.onAttached.addListener(attached);
  // Chrome gives a tab whose page it drops to save memory another id.
  const replaced = (_: number, tabId: number): void => on.removed(tabId);
  browser.tabs.onRemoved.addListener(on.removed);
  browser.tabs.onReplaced?.addListener(replaced);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(on.activated);
    browser.tabs.onUpdated.removeListener(updated);
    browser.tabs.onAttached.removeListener(attached);
    browser.tabs.onRemoved.removeListener(on.removed);
    browser.tabs.onReplaced?.removeListener(replaced);
  });
}
