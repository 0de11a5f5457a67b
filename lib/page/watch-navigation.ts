/** Tells when a page becomes another without a load: history calls, traversal, return from the cache. */

import { readPageAddress } from './page-address';

type WithNavigation = { readonly navigation?: EventTarget };

/**
 * Calls `onNavigate` each time the address has changed (a place within the page aside) until `signal` aborts. Browsers
 * without the Navigation API are told by the background, which calls the returned function.
 */
export function watchNavigation(
  window: Window,
  signal: AbortSignal,
  onNavigate: () => void,
): () => void {
  let known = readPageAddress(window.location.href);
  const check = (): void => {
    const now = readPageAddress(window.location.href);
    if (now === known) return;
    known = now;
    onNavigate();
  };
  const { navigation }: WithNavigation = window;
  navigation?.addEventListener('currententrychange', check, { signal });
  for (const event of ['popstate', 'hashchange', 'pageshow']) {
    window.addEventListener(event, check, { signal });
  }
  return check;
}
