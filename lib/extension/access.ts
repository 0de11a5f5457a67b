/** May Lede read a page, and if not, why? */
import { browser } from './browser';
import type { Tab } from './tabs';

/** Why a tab has no content script that answers. `missing`: it may have one, but has none yet. */
export type NoAccess = 'browser-page' | 'store' | 'pdf' | 'file' | 'not-allowed' | 'missing';

/** Sites on which browsers run no extension at all. */
const STORES =
  /^https:\/\/(chromewebstore\.google\.com|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)([/?#]|$)/;

/** Why nothing answers in this tab. Without an address it is a page of the browser, or access is withheld. */
export async function findReason(tab: Tab): Promise<NoAccess> {
  const { url } = tab;
  if (url === null) return (await hasAccessEverywhere()) ? 'browser-page' : 'not-allowed';
  if (url.startsWith('file:')) return 'file';
  if (!/^https?:/.test(url)) return 'browser-page';
  if (STORES.test(url)) return 'store';
  if (!(await browser.permissions.contains({ origins: [originOf(url)] }))) return 'not-allowed';
  return /\.pdf([?#]|$)/i.test(url) ? 'pdf' : 'missing';
}

/**
 * Asks the browser for access to this site, or to all where the address is not known. Call it from a click, with nothing
 * awaited before. False where the reader says no, or the browser does not even ask.
 */
export function requestAccess(url: string | null): Promise<boolean> {
  const origins = url !== null && /^https?:/.test(url) ? [originOf(url)] : EVERYWHERE;
  return browser.permissions.request({ origins }).catch(() => false);
}

/**
 * Puts the content script into a tab that was open before Lede was installed or updated.
 * False where the browser does not allow it.
 */
export async function injectPageScript(tabId: number): Promise<boolean> {
  const { content_scripts: scripts = [] } = browser.runtime.getManifest();
  const files = scripts.flatMap(({ js = [] }) => js);
  const styles = scripts.flatMap(({ css = [] }) => css);
  try {
    await browser.scripting.insertCSS({ target: { tabId }, files: styles });
    await browser.scripting.executeScript({ target: { tabId }, files });
    return true;
  } catch {
    return false;
  }
}

/** Puts the script that reads an article into a tab. A tab that is gone meanwhile is no failure. */
export async function injectPageReader(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/page-reader.js'] });
  } catch {
    // Closed, or gone on to a page that Lede may not read: nobody waits for the answer then.
  }
}

/** Every page that Lede may be let see. */
export const EVERYWHERE = ['http://*/*', 'https://*/*'];

/** May Lede read every site? */
export function hasAccessEverywhere(): Promise<boolean> {
  return browser.permissions.contains({ origins: EVERYWHERE });
}

/** Tells when the reader gives Lede access to a site or takes it back, wherever that is done, until `signal` aborts. */
export function watchAccess(signal: AbortSignal, onChange: () => void): void {
  const { onAdded, onRemoved } = browser.permissions;
  const listener = (): void => onChange();
  onAdded.addListener(listener);
  onRemoved.addListener(listener);
  signal.addEventListener('abort', () => {
    onAdded.removeListener(listener);
    onRemoved.removeListener(listener);
  });
}

function originOf(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}
