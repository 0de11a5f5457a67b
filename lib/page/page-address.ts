/** Which page an address is of, whatever place in it is meant. */

/**
 * The address without its hash. "#/story" and "#!story" are no places in a page: pages that never reload lead from story
 * to story by them, and so they stay.
 */
export function readPageAddress(url: string): string {
  return url.replace(/#(?![/!]).*/s, '');
}

export function isSamePage(one: string, other: string): boolean {
  return readPageAddress(one) === readPageAddress(other);
}
