/** An address as one would give it to a friend: without what only tells where the click came from. */

/** Names that mail, ad and social services add; none of them ever chooses what a page shows. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|_ga|ref_src|cmpid|smid|wt_mc)$/i;

/** The address without tracking parameters and without fragment; as it came where it is no http(s) address. */
export function cleanUrl(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return address;
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name));
  // Untouched parameters keep their own way of being written.
  if (kept.length !== [...url.searchParams].length)
    url.search = new URLSearchParams(kept).toString();
  url.hash = '';
  url.username = '';
  url.password = '';
  return url.href;
}
