/** Dates as the reader's locale writes them, no more precise than the page was. */

/** "3 Jan 2020, 14:05", or without the time where the page gives a day only; null for what is no date. */
export function formatDate(iso: string | null, locale: string): string | null {
  if (iso === null) return null;
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return null;
  // A bare day is midnight in UTC: shown in UTC, or it would be the day before west of Greenwich.
  return /T\d/.test(iso)
    ? new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(date)
    : new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(date);
}
