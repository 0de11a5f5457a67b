/** One open panel: which tab it shows, and what it hears from that tab. */
import { lineId, parseLineId } from '@/components/panel/lines/line';
import type { PanelProps } from '@/components/panel/panel-state';
import { readErrorCode } from '@/lib/errors';
import { watchAccess } from '@/lib/extension/access';
import type { PageStatus } from '@/lib/extension/messages';
import { receiveMessages } from '@/lib/extension/receive';
import { sendToPage } from '@/lib/extension/send';
import { mendSettings, readSettings, watchSettings } from '@/lib/extension/storage';
import { readTab, watchTabs } from '@/lib/extension/tabs';
import type { Tab } from '@/lib/extension/tabs';
import type { Settings } from '@/lib/settings/settings';
import type { Words } from '@/lib/words/words';
import { askStatus } from './ask-status';
import { createEvents } from './events';
import { PanelStore } from './panel-store';
import { lineOfMark } from './passages';
import { readInto } from './reading';

export type SessionOptions = {
  /** Show this tab only; null follows the tab in front. */
  readonly fixedTab: number | null;
  readonly words: Words;
  readonly signal: AbortSignal;
  readonly draw: (props: PanelProps) => void;
};

/** Opens the session; it ends when `signal` aborts. */
export async function openSession({
  fixedTab,
  words,
  signal,
  draw,
}: SessionOptions): Promise<void> {
  // Asked for at once: the first frame waits for the settings alone, and the reading for both.
  const first = readTab(fixedTab).catch(() => null);
  const wasBroken = mendSettings();
  const store = new PanelStore(await readSettings(), draw);
  const show = (): Promise<void> => showTab(store, fixedTab);
  const reread = async (): Promise<void> => {
    if (store.ready && store.status) await readInto(store, store.status, { anew: true });
    else {
      // Said at once; and a reading that failed is tried anew only where its failure is no longer on show.
      store.show({ kind: 'reading', stage: 'page' });
      await show();
    }
  };
  const takeSettings = (settings: Settings): void => {
    const isOther = settings.claimCount !== store.settings.claimCount;
    store.setSettings(settings);
    // A brief holds as many claims as were asked for, here or on the settings page.
    if (isOther && store.ready) void reread();
  };
  store.connect(createEvents(store, { words, reread, takeSettings }));
  listenToTabs(store, { fixedTab, show, signal });
  listenToPage(store, signal);
  watchAccess(signal, () => void show());
  watchSettings(signal, takeSettings);
  signal.addEventListener('abort', () => {
    // The marks belong to the open panel, in every tab it has read; a page that is gone has none to take off.
    for (const tabId of store.readTabs()) {
      void sendToPage(tabId, 'page:mark', { marks: [], extent: null }).catch(() => null);
    }
  });
  if (await wasBroken) store.notify('settings-reset');
  await showTab(store, fixedTab, await first);
}

function listenToTabs(
  store: PanelStore,
  options: {
    readonly fixedTab: number | null;
    readonly show: () => Promise<void>;
    readonly signal: AbortSignal;
  },
): void {
  const { fixedTab, show, signal } = options;
  watchTabs(signal, {
    activated: ({ windowId }) => {
      if (fixedTab === null && (store.tab === null || windowId === store.tab.windowId)) void show();
    },
    left: (tabId, url) => {
      if (tabId === store.tab?.id) store.leavePage(url);
    },
    loaded: (tabId) => {
      if (tabId === store.tab?.id) void show();
    },
    removed: (tabId) => {
      store.forget(tabId);
      if (tabId === fixedTab) store.show({ kind: 'failed', code: 'tab-gone' });
    },
  });
}

function listenToPage(store: PanelStore, signal: AbortSignal): void {
  const isShown = (tabId: number | null): boolean => tabId !== null && tabId === store.tab?.id;
  receiveMessages(
    {
      'panel:status': (status, { tabId }) => {
        if (isShown(tabId)) void takeStatus(store, status);
        return null;
      },
      'panel:clicked': ({ id }, { tabId }) => {
        const line = parseLineId(lineOfMark(id));
        if (isShown(tabId) && line) store.patchReady({ current: lineId(line) });
        return null;
      },
      'panel:position': (position, { tabId }) => {
        if (isShown(tabId)) store.patchReady({ position });
        return null;
      },
      'panel:returned': (_, { tabId }) => {
        if (isShown(tabId)) store.patchReady({ current: null });
        return null;
      },
    },
    signal,
  );
}

/** Shows the tab in front (or the fixed one), from memory where its page is still the same. */
async function showTab(
  store: PanelStore,
  fixedTab: number | null,
  known: Tab | null = null,
): Promise<void> {
  const turn = store.nextTurn();
  try {
    const tab = known ?? (await readTab(fixedTab));
    if (!store.isTurn(turn)) return;
    store.setTab(tab);
    const answer = await askStatus(tab);
    if (!store.isTurn(turn)) return;
    if (answer.kind === 'page') await takeStatus(store, answer.status);
    else store.show(answer);
  } catch (thrown) {
    if (store.isTurn(turn)) store.show({ kind: 'failed', code: readErrorCode(thrown) });
  }
}

/** Takes in what the page says of itself, and reads it where it has something new to read. */
async function takeStatus(store: PanelStore, status: PageStatus): Promise<void> {
  const isKnown = store.hasHeardOf(status);
  const wasArticle = store.status?.isArticle === true;
  store.setStatus(status);
  // What was being read belongs to the page before: an article must not come up over a page that is none.
  if (!status.isArticle) store.nextTurn();
  if (status.because === 'never') store.show({ kind: 'never-here' });
  else if (status.because === 'no-html') store.show({ kind: 'unsupported', reason: 'not-html' });
  else if (!status.isArticle) store.show({ kind: 'no-article' });
  // The same page again (its clutter changed, say): it is being read already, or could not be.
  else if (!store.showKnown(status) && !(isKnown && wasArticle && store.isSettled)) {
    await readInto(store, status);
  }
}
