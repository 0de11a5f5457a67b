/** An address as one would give it to a friend: without what only tells where the click came from. */
import { isTracking } from '@/lib/page/tracking';

/** The address without tracking parameters and without fragment; as it came where it is no http(s) address. */
export function cleanUrl(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return address;
  const kept = [...url.searchParams].filter(([name]) => !isTracking(name));
  // Untouched parameters keep their own way of being written.
  if (kept.length !== [...url.searchParams].length)
    url.search = new URLSearchParams(kept).toString();
  url.hash = '';
  url.username = '';
  url.password = '';
  return url.href;
}
