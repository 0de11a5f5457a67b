/** A report for whoever mends Lede: versions, settings and figures, in Markdown. No page text, no address, no site. */
import type { Settings } from '@/lib/settings/settings';
import type { Figures } from './figures';

export type ReportFacts = {
  readonly version: string;
  readonly browser: string;
  readonly language: string;
  /** May Lede read all sites? */
  readonly allSites: boolean;
  readonly settings: Settings;
  readonly readings: readonly Figures[];
};

export function writeReport(facts: ReportFacts): string {
  const { version, browser, language, allSites, settings, readings } = facts;
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
  ].join('\n');
}

/** What is set by site is counted: the names of the sites are the reader's own affair. */
function tell(value: Settings[keyof Settings]): string {
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.join(', ');
  return typeof value === 'object' ? `${Object.keys(value).length} sites` : String(value);
}
