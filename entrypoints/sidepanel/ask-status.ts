/** Asks a tab what its page is, and finds out why where nobody answers. */
import type { PanelState } from '@/components/panel/panel-state';
import { findReason, injectPageScript } from '@/lib/extension/access';
import type { PageStatus } from '@/lib/extension/messages';
import { sendToPage } from '@/lib/extension/send';
import type { Tab } from '@/lib/extension/tabs';

type Answer = { readonly kind: 'page'; readonly status: PageStatus } | PanelState;

/** The page's own word on itself, or the state that says in words why there is none. */
export async function askStatus(tab: Tab): Promise<Answer> {
  const status = await ask(tab.id);
  if (status) return { kind: 'page', status };
  const reason = await findReason(tab);
  if (reason === 'not-allowed') return { kind: 'not-allowed' };
  if (reason !== 'missing') return { kind: 'unsupported', reason };
  // A page that is still coming gets its content script from the browser, which then reports by itself.
  if (tab.loading) return { kind: 'reading', stage: 'page' };
  // Lede may read this site, and still the browser lets no script in: what it shows is its own page of an error.
  if (!(await injectPageScript(tab.id))) return { kind: 'unsupported', reason: 'offline' };
  const late = await ask(tab.id);
  return late ? { kind: 'page', status: late } : { kind: 'failed', code: 'page-unreachable' };
}

async function ask(tabId: number): Promise<PageStatus | null> {
  try {
    return await sendToPage(tabId, 'page:status', null);
  } catch {
    return null;
  }
}
