/** When it was published and changed, as ISO 8601. */
import type { Clues } from './clues';
import { readString } from './json-ld';
import { fromParts, parseDate } from './parse-date';
import { findShownDate } from './shown-date';

const PUBLISHED_META = [
  'article:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'dcterms.date',
  'og:published_time',
  'cxenseparse:recs:publishtime',
  'article.published',
  'published_time',
  'last-modified-date',
  'og:pubdate',
  'citation_publication_date',
  'citation_date',
];
const MODIFIED_META = [
  'article:modified_time',
  'datemodified',
  'og:updated_time',
  'last-modified',
  'dcterms.modified',
  'lastmod',
  'article.updated',
  'dc.date.modified',
];
const MODIFIED_LABEL =
  /updat|modif|aktualis|mis à jour|actualiz|aggiorn|bijgewerkt|oppdatert|uppdater/;

/** The date of publication; null where the page says nothing that can be read. */
export function findPublished(clues: Clues): string | null {
  return (
    parseDate(readString(clues.jsonLd?.['datePublished'])) ??
    parseDate(readString(clues.jsonLd?.['dateCreated'])) ??
    firstDate(clues.microdata.get('datepublished')) ??
    firstMeta(clues, PUBLISHED_META) ??
    findMarkedUp(clues) ??
    findShownDate(clues)
  );
}

/** A marked-up time, or the day in the address; where they differ the time is that of another story or a comment. */
function findMarkedUp({ times, url }: Clues): string | null {
  const address = dateInAddress(url);
  const own = times.filter((t) => !MODIFIED_LABEL.test(t.label)).map((t) => t.value);
  const all = [...own, ...times.map((t) => t.value)];
  if (address === null) return firstDate(all);
  return firstDate(all.filter((t) => parseDate(t)?.startsWith(address) === true)) ?? address;
}

/**
 * The date of the last change; null where there is none or it is that of publication. What was changed before it
 * came out is new to the reader: one in nine pages that tell a change was only written some days ahead.
 */
export function findModified(clues: Clues, published: string | null): string | null {
  const modified =
    parseDate(readString(clues.jsonLd?.['dateModified'])) ??
    firstDate(clues.microdata.get('datemodified')) ??
    firstMeta(clues, MODIFIED_META);
  const isLater = published === null || Date.parse(modified ?? '') > Date.parse(published);
  return isLater ? modified : null;
}

function firstMeta(clues: Clues, keys: readonly string[]): string | null {
  for (const key of keys) {
    const found = firstDate(clues.meta.get(key));
    if (found !== null) return found;
  }
  return null;
}

function firstDate(values: readonly string[] | undefined): string | null {
  for (const value of values ?? []) {
    const found = parseDate(value);
    if (found !== null) return found;
  }
  return null;
}

function dateInAddress(url: string): string | null {
  const found = /\/((?:19|20)\d{2})[/-](\d{2})[/-](\d{2})(?=\D|$)/.exec(url);
  return found === null ? null : fromParts(found);
}
