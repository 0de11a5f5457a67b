/** What is done in all open tabs at once. */
import { EVERYWHERE, injectPageScript } from './access';
import { browser } from './browser';
import { sendToPage } from './send';

/**
 * Puts the content script into the tabs that were open before Lede was installed or updated, one after the other. One of
 * an earlier Lede that is still there stops then. (Firefox does this by itself: there they answer already.)
 */
export async function reachOpenTabs(): Promise<void> {
  for (const tabId of await listPageTabs({})) {
    if (!(await isAnswering(tabId))) await injectPageScript(tabId);
  }
}

/** Takes all marks off in the tabs of a window: the panel that put them is closed. */
export async function clearMarksIn(windowId: number): Promise<void> {
  const request = { marks: [], extent: null };
  for (const tabId of await listPageTabs({ windowId })) {
    // A page that has no marks is not listening.
    void sendToPage(tabId, 'page:mark', request).catch(() => null);
  }
}

/** The tabs whose page Lede may see and the browser has not dropped to save memory. */
async function listPageTabs(of: { readonly windowId?: number }): Promise<readonly number[]> {
  const tabs = await browser.tabs.query({ url: EVERYWHERE, discarded: false, ...of });
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
}

function isAnswering(tabId: number): Promise<boolean> {
  return sendToPage(tabId, 'page:status', null).then(
    () => true,
    () => false,
  );
}
