/** A site, as the reader thinks of one: the host of an address, without "www." */
import type { BySite } from './settings';

/** The site of an http(s) address ("example.com"); null for any other address. */
export function findSite(url: string): string | null {
  if (!/^https?:/i.test(url)) return null;
  const host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#]*)/i.exec(url)?.[1]?.toLowerCase() ?? '';
  return host === '' ? null : host.replace(/^www\./, '');
}

/** What the reader said of a site; null where nothing was said. */
export function readSite<T>(bySite: BySite<T>, site: string | null): T | null {
  return site !== null && Object.hasOwn(bySite, site) ? (bySite[site] ?? null) : null;
}

/** The same record with one site's entry set, or taken out where `value` is null. */
export function setSite<T>(bySite: BySite<T>, site: string, value: T | null): BySite<T> {
  const others = Object.entries(bySite).filter(([known]) => known !== site);
  return Object.fromEntries(value === null ? others : [...others, [site, value]]);
}
