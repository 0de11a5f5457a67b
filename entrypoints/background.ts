/** The background: opens the panel, keeps the toolbar button true. It holds no state of its own. */
import { defineBackground } from 'wxt/utils/define-background';
import { injectPageReader } from '@/lib/extension/access';
import { mirrorSettings } from '@/lib/extension/account';
import { browser } from '@/lib/extension/browser';
import { clearMarksIn, reachOpenTabs } from '@/lib/extension/open-tabs';
import { openPanel, openPanelOnToolbarClick, watchPanelClosed } from '@/lib/extension/panel-door';
import { receiveMessages } from '@/lib/extension/receive';
import { sendToPage } from '@/lib/extension/send';
import { changeSettings, readSettings, writeSettings } from '@/lib/extension/storage';
import { showAvailability } from '@/lib/extension/toolbar';
import type { Settings } from '@/lib/settings/settings';
import { findSite, readSite, setSite } from '@/lib/settings/site';

export default defineBackground(() => {
  // Registered at once and for good, so that each can wake a sleeping worker.
  openPanelOnToolbarClick();
  watchPanelClosed((windowId) => void clearMarksIn(windowId));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel') void openPanel(tab?.windowId ?? -1);
  });
  browser.tabs.onUpdated.addListener((tabId, { url }) => {
    if (url !== undefined) void tellNavigated(tabId);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome();
    // Also after an update: the scripts of the Lede before have nobody to speak to any more.
    if (reason === 'install' || reason === 'update') void reachOpenTabs();
  });
  const forGood = new AbortController().signal;
  mirrorSettings(forGood);
  receiveMessages(
    {
      'background:status': async ({ isArticle }, { tabId }) => {
        if (tabId !== null) await showAvailability(tabId, isArticle);
        return null;
      },
      'background:page-reader': async (_, { tabId }) => {
        if (tabId !== null) await injectPageReader(tabId);
        return null;
      },
      'background:picked': async ({ selector }, { url, isPrivate }) => {
        const site = findSite(url ?? '');
        if (site !== null && !isPrivate)
          await changeSettings((now) => addPick(now, site, selector));
        return null;
      },
    },
    forGood,
  );
});

function addPick({ pickedBySite }: Settings, site: string, selector: string): Partial<Settings> {
  const picked = new Set(readSite(pickedBySite, site)).add(selector);
  return { pickedBySite: setSite(pickedBySite, site, [...picked]) };
}

/** For browsers without the Navigation API; a page that is still loading has nobody to tell. */
async function tellNavigated(tabId: number): Promise<void> {
  await sendToPage(tabId, 'page:navigated', null).catch(() => null);
}

async function welcome(): Promise<void> {
  if ((await readSettings()).welcomed) return;
  // A storage without room must not keep the first page away; it may come once more then.
  await writeSettings({ welcomed: true }).catch(() => null);
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
