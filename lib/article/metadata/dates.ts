/** When it was published and changed, as ISO 8601. */
import type { Clues } from './clues';
import { readString } from './json-ld';

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
    firstDate(clues.times.filter((t) => !MODIFIED_LABEL.test(t.label)).map((t) => t.value)) ??
    firstDate(clues.times.map((t) => t.value)) ??
    dateInAddress(clues.url)
  );
}

/** The date of the last change; null where there is none or it is that of publication. */
export function findModified(clues: Clues, published: string | null): string | null {
  const modified =
    parseDate(readString(clues.jsonLd?.['dateModified'])) ??
    firstDate(clues.microdata.get('datemodified')) ??
    firstMeta(clues, MODIFIED_META);
  return modified === published ? null : modified;
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

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?/i;
const DAY_FIRST = /^(\d{1,2})[./](\d{1,2})[./](\d{4})(?:\D+(\d{1,2}):(\d{2}))?/;
const NAMED =
  /(\d{1,2})?\.?\s*\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(\d{1,2})?(?:st|nd|rd|th)?,?\s*(\d{4})/i;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** "2024-11-22 06:57:50+00:00" -> "2024-11-22T06:57:50+00:00"; "22 Nov 2024" -> "2024-11-22"; "soon" -> null. */
export function parseDate(value: string | null): string | null {
  if (value === null) return null;
  const text = value.trim();
  const iso = ISO.exec(text);
  if (iso !== null) return fromParts(iso);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) {
    const [, day, month, year, hour, minute] = dayFirst;
    return fromParts(['', year, month?.padStart(2, '0'), day?.padStart(2, '0'), hour, minute]);
  }
  const named = NAMED.exec(text);
  if (named === null) return null;
  const month = String(MONTHS.indexOf((named[2] ?? '').toLowerCase()) + 1).padStart(2, '0');
  const day = named[1] ?? named[3];
  return day === undefined ? null : fromParts(['', named[4], month, day.padStart(2, '0')]);
}

function fromParts(parts: readonly (string | undefined)[]): string | null {
  const [, year = '', month = '', day = '', hour, minute, second, zone] = parts;
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null;
  if (Number(year) < 1900) return null;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined || minute === undefined) return date;
  return `${date}T${hour.padStart(2, '0')}:${minute}:${second ?? '00'}${readZone(zone)}`;
}

function readZone(zone: string | undefined): string {
  if (zone === undefined) return '';
  if (/^(z|utc|gmt)$/i.test(zone)) return 'Z';
  const digits = zone.replace(':', '');
  return `${digits.slice(0, 3)}:${digits.slice(3) || '00'}`;
}

function dateInAddress(url: string): string | null {
  const found = /\/((?:19|20)\d{2})[/-](\d{2})[/-](\d{2})(?=\D|$)/.exec(url);
  return found === null ? null : fromParts(found);
}
