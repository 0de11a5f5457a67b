/** Which requests did nobody but Lede have a reason to make? */
import type { Seen } from './serve';

/** What the browsers ask for on their own account: updates, lists, sign-in. */
const BROWSERS_OWN =
  /(^|\.)(google|googleapis|gvt1|gstatic|chromium|mozilla|firefox|mozgcp)\.(com|net|org)$/;

/** Requests other than the browser's own and the page's own files; all of them ought not to be. */
export function findForeignRequests(seen: readonly Seen[]): readonly Seen[] {
  return seen.filter(
    ({ method, host, found }) => !BROWSERS_OWN.test(host) && !(method === 'GET' && found),
  );
}

/** Of the addresses asked for by pages of a test and by Lede, those that are not on the test's own sites. */
export function findFarRequests(urls: readonly string[]): readonly string[] {
  return urls.filter((url) => !/(^|\.)(test|localhost)$/.test(new URL(url).hostname));
}
