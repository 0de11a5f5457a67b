/** Dates as pages write them, in many languages, as ISO 8601. */

const ISO =
  /(?:^|\s)(\d{4})-?(\d{2})-?(\d{2})(?:[T ]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?/i;
const DAY_FIRST = /(?:^|[^\d.])(\d{1,2})[./](\d{1,2})[./](\d{4})(?:\D{1,8}(\d{1,2})[:.](\d{2}))?/;
const EAST_ASIAN = /((?:19|20)\d{2})[年.년]\s?(\d{1,2})[月.월]\s?(\d{1,2})/;
const DAY_MONTH =
  /(?:^|\s)(\d{1,2})(?:\.\s*|(?:st|nd|rd|th|er)?\s+)(?:de\s+)?(\p{L}{2,10})\.?[,،]?\s+(?:de\s+)?((?:19|20)\d{2})/iu;
const MONTH_DAY = /(?:^|\s)(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d{2})/iu;
/** Beginnings of month names: English, German, French, Spanish, Italian, Dutch, Nordic, Portuguese, Polish, Russian, Arabic. */
const MONTHS: readonly RegExp[] = [
  /^(jan|ene|gen|sty|янв|يناير|جانفي)/i,
  /^(feb|f[ée]v|lut|фев|فبراير|فيفري|شباط)/i,
  /^(mar|mär|maa|mrt|мар|مارس|آذار)/i,
  /^(apr|abr|avr|kwi|апр|[أا]بريل|أفريل|نيسان)/i,
  /^(may|mai|mayo|mag|mei|maj|ма[яй]|مايو|ماي|[أا]يار)/i,
  /^(jun|juin|giu|cze|июн|يونيو|جوان|حزيران)/i,
  /^(jul|juil|lug|lip|июл|يوليو|جويلية|تموز)/i,
  /^(aug|ago|ao[uû]|sie|авг|[أا]غسطس|أوت|آب)/i,
  /^(sep|set|wrz|сен|سبتمبر|[أا]يلول)/i,
  /^(oct|okt|ott|out|pa[zź]|окт|[أا]كتوبر)/i,
  /^(nov|lis|ноя|نوفمبر)/i,
  /^(dec|dez|dic|d[ée]c|des|gru|дек|ديسمبر)/i,
];

const ARABIC_DIGITS = '٠١٢٣٤٥٦٧٨٩';

/** "2024-11-22 06:57:50+00:00" -> "2024-11-22T06:57:50+00:00"; "22. Nov. 2024" -> "2024-11-22"; "soon" -> null. */
export function parseDate(value: string | null): string | null {
  if (value === null) return null;
  const text = value.trim().replace(/[٠-٩]/gu, (digit) => String(ARABIC_DIGITS.indexOf(digit)));
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

/** ISO 8601 from the groups of a pattern (all, year, month, day, hour, minute, second, zone); null for no date of a page. */
export function fromParts(parts: readonly (string | undefined)[]): string | null {
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
