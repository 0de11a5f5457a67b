/** Which page an address is of, whatever place in it is meant and wherever the reader came from. */
import { isTracking } from './tracking';

/**
 * The address without its hash and without what only tells where the click came from: many a page takes "?utm_source=…"
 * away once it is counted, and is still the same story. "#/story" and "#!story" are no places in a page: pages that never
 * reload lead from story to story by them, and so they stay, as does every other parameter: it can choose the story.
 */
export function readPageAddress(url: string): string {
  const [address = '', ...routes] = url.replace(/#(?![/!]).*/s, '').split('#');
  const [path = '', ...queries] = address.split('?');
  const kept = queries
    .join('?')
    .split('&')
    .filter((parameter) => parameter !== '' && !isTracking(parameter.replace(/=.*/s, '')));
  const query = kept.length > 0 ? `?${kept.join('&')}` : '';
  return [path + query, ...routes].join('#');
}

export function isSamePage(one: string, other: string): boolean {
  return readPageAddress(one) === readPageAddress(other);
}
