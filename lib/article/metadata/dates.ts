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
    dateInAddress(clues.url) ??
    findShownDate(clues)
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

/** Blocks around the headline where a date line stands, and how long one is at most. */
const BEFORE = 8;
const AFTER = 25;
const LONGEST_LINE = 90;

/** A line that says what its date is. */
const LABELLED = /^(date|datum|published|posted|veröffentlicht|publié|publicado|pubblicato)\b/i;

/**
 * The first date in a line that says it is one, "Date 03.03.2024", wherever it stands; failing that, in a short
 * line near the headline: "3 March 2024, 10:15". The date in a picture's caption is the picture's.
 */
function findShownDate(clues: Clues): string | null {
  const { blocks } = clues.page;
  const at = blocks.findIndex((b) => b.box.tag === 'H1');
  const near = at < 0 ? [] : blocks.slice(Math.max(0, at - BEFORE), at + AFTER);
  const labelled = blocks.filter((b) => LABELLED.test(b.text));
  for (const { text } of [...labelled, ...near.filter((b) => b.role !== 'caption')]) {
    const found = text.length <= LONGEST_LINE ? parseDate(text) : null;
    if (found !== null) return found;
  }
  return null;
}

const ISO =
  /(?:^|\s)(\d{4})-?(\d{2})-?(\d{2})(?:[T ]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?/i;
const DAY_FIRST = /(?:^|[^\d.])(\d{1,2})[./](\d{1,2})[./](\d{4})(?:\D{1,8}(\d{1,2})[:.](\d{2}))?/;
const EAST_ASIAN = /((?:19|20)\d{2})[年.년]\s?(\d{1,2})[月.월]\s?(\d{1,2})/;
const DAY_MONTH =
  /(?:^|\s)(\d{1,2})(?:\.|st|nd|rd|th|er)?\s+(?:de\s+)?(\p{L}{3,10})\.?,?\s+(?:de\s+)?((?:19|20)\d{2})/iu;
const MONTH_DAY = /(?:^|\s)(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d{2})/iu;
/** Beginnings of month names: English, German, French, Spanish, Italian, Dutch, Nordic. */
const MONTHS: readonly RegExp[] = [
  /^(jan|ene|gen|janv)/i,
  /^(feb|f[ée]v)/i,
  /^(mar|mär|maa|mrt)/i,
  /^(apr|abr|avr)/i,
  /^(may|mai|mayo|mag|mei|maj)/i,
  /^(jun|juin|giu)/i,
  /^(jul|juil|lug)/i,
  /^(aug|ago|ao[uû])/i,
  /^(sep|set)/i,
  /^(oct|okt|ott)/i,
  /^(nov)/i,
  /^(dec|dez|dic|d[ée]c|des)/i,
];

/** "2024-11-22 06:57:50+00:00" -> "2024-11-22T06:57:50+00:00"; "22. Nov. 2024" -> "2024-11-22"; "soon" -> null. */
export function parseDate(value: string | null): string | null {
  if (value === null) return null;
  const text = value.trim();
  const iso = ISO.exec(text) ?? EAST_ASIAN.exec(text);
  if (iso !== null) return fromParts(iso);
  const numbers = DAY_FIRST.exec(text);
  if (numbers !== null) {
    const [, day, month, year, hour, minute] = numbers;
    return fromParts(['', year, month, day, hour, minute]);
  }
  const [, day, month, year] = DAY_MONTH.exec(text) ?? swapFirst(MONTH_DAY.exec(text));
  const number = MONTHS.findIndex((m) => m.test(month ?? '')) + 1;
  return number === 0 ? null : fromParts(['', year, String(number), day]);
}

function swapFirst(found: readonly string[] | null): readonly string[] {
  const [whole = '', month = '', day = '', year = ''] = found ?? [];
  return [whole, day, month, year];
}

function fromParts(parts: readonly (string | undefined)[]): string | null {
  const [, year = '', month = '', day = '', hour, minute, second, zone] = parts;
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null;
  if (Number(year) < 1900) return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
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
