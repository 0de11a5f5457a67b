/** Dates as the reader's locale writes them, no more precise than the page was. */

/** A clock time without its day, as posts of a live blog have: "16:20". */
const CLOCK = /^\d\d:\d\d$/;

/**
 * "3 Jan 2020, 14:05", or without the time where the page gives a day only, or "14:05" where it gives a clock time
 * only; null for what is no date.
 */
export function formatDate(iso: string | null, locale: string): string | null {
  if (iso === null) return null;
  const isClock = CLOCK.test(iso);
  const date = new Date(isClock ? `1970-01-01T${iso}Z` : iso);
  if (Number.isNaN(date.getTime())) return null;
  if (isClock) {
    return new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' }).format(date);
  }
  // A bare day is midnight in UTC: shown in UTC, or it would be the day before west of Greenwich.
  return /T\d/.test(iso)
    ? new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(date)
    : new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(date);
}
