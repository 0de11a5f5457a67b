/**
 * A report for whoever mends Lede: versions, settings and figures, in Markdown. No page text, no address, no site, unless
 * the reader ticked that the page goes along.
 */
import type { Settings } from '@/lib/settings/settings';
import type { Figures } from './figures';

/** A page with its visible text. */
export type ReportedPage = { readonly url: string; readonly text: string };

export type ReportFacts = {
  readonly version: string;
  readonly browser: string;
  readonly language: string;
  /** May Lede read all sites? */
  readonly allSites: boolean;
  readonly settings: Settings;
  readonly readings: readonly Figures[];
  /** The page read last, where the reader wants it told; null: it is not open any more. */
  readonly page?: ReportedPage | null;
};

/** Letters: more does not fit into a report of a fault. */
const MOST_TEXT = 40_000;

/** Markdown in English, whatever the interface speaks: it is for whoever mends Lede. */
export function writeReport(facts: ReportFacts): string {
  const { version, browser, language, allSites, settings, readings, page } = facts;
  return [
    '### Report',
    '',
    `- Lede ${version}, in ${language}`,
    `- ${browser}`,
    `- access: ${allSites ? 'all sites' : 'some sites only'}`,
    ...Object.entries(settings).map(([name, value]) => `- ${name}: ${tell(value)}`),
    '',
    readings.length === 0 ? 'Nothing read since the browser was started.' : 'Read last:',
    '',
    ...readings.map((reading) => `- \`${JSON.stringify(reading)}\``),
    '',
    ...(page === undefined ? [] : writePage(page)),
  ].join('\n');
}

/** What is set by site is counted: the names of the sites are the reader's own affair. */
function tell(value: Settings[keyof Settings]): string {
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.join(', ');
  return typeof value === 'object' ? `${Object.keys(value).length} sites` : String(value);
}

/** In a fence that no line of the text can close. */
function writePage(page: ReportedPage | null): readonly string[] {
  if (page === null) return ['The page read last is not open any more.', ''];
  const text = page.text.slice(0, MOST_TEXT);
  const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  return ['The page read last:', '', fence, page.url, '', text, fence, ''];
}
