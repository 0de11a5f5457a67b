/** The one schema of what Lede remembers: type, default and check from one declaration. */
import { check } from './check';

/** Where clutter is hidden or a page is read: "on" and "off" are the reader's word for one site. */
export type SiteChoice = 'on' | 'off';

/** By host name ("example.com", without "www."). */
export type BySite<T> = Readonly<Record<string, T>>;

/** Raised with each change that old values do not survive by themselves. There was none yet: every setting was only added. */
export const SETTINGS_VERSION = 1;

export const CLAIM_COUNTS = ['fewer', 'normal', 'more'] as const;
export const THEMES = ['system', 'light', 'dark'] as const;
export const TEXT_SIZES = ['small', 'normal', 'large', 'huge'] as const;

export const SETTINGS = {
  clutterEverywhere: { fallback: true as boolean, check: check.boolean },
  clutterBySite: {
    fallback: {} as BySite<SiteChoice>,
    check: check.bySite(check.oneOf('on', 'off')),
  },
  /** Elements the reader picked to hide, as CSS selectors. */
  pickedBySite: { fallback: {} as BySite<readonly string[]>, check: check.bySite(check.strings) },
  /** never: Lede keeps off this site; always: "read this page anyway" said for the site's pages. */
  readingBySite: {
    fallback: {} as BySite<'never' | 'always'>,
    check: check.bySite(check.oneOf('never', 'always')),
  },
  claimCount: {
    fallback: 'normal' as (typeof CLAIM_COUNTS)[number],
    check: check.oneOf(...CLAIM_COUNTS),
  },
  theme: {
    fallback: 'system' as (typeof THEMES)[number],
    check: check.oneOf(...THEMES),
  },
  textSize: {
    fallback: 'normal' as (typeof TEXT_SIZES)[number],
    check: check.oneOf(...TEXT_SIZES),
  },
  /** Whether the browser's own account may carry these settings to the reader's other browsers. */
  sync: { fallback: false as boolean, check: check.boolean },
  /** Names of folded sections of the panel. */
  folded: { fallback: [] as readonly string[], check: check.strings },
  welcomed: { fallback: false as boolean, check: check.boolean },
} as const;

export type SettingName = keyof typeof SETTINGS;

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- keys of a literal that is declared above
export const SETTING_NAMES = Object.keys(SETTINGS) as readonly SettingName[];

export type Settings = { readonly [K in SettingName]: (typeof SETTINGS)[K]['fallback'] };

/** Every setting at its default. */
export function readDefaults(): Settings {
  return parseSettings({}).settings;
}

/**
 * Stored or imported values made whole: what is missing or broken falls back to its default, and its name is
 * listed in `broken`; unknown names are dropped. Never throws.
 */
export function parseSettings(stored: unknown): {
  readonly settings: Settings;
  readonly broken: readonly SettingName[];
} {
  const given: Record<string, unknown> = isRecord(stored) ? stored : {};
  // Nothing stored is the first run; something that is no record at all has lost every setting.
  const broken: SettingName[] = stored === undefined || isRecord(stored) ? [] : [...SETTING_NAMES];
  const entries = SETTING_NAMES.map((name) => {
    const { fallback, check } = SETTINGS[name];
    const value = given[name];
    if (value === undefined) return [name, fallback];
    if (check(value)) return [name, value];
    broken.push(name);
    return [name, fallback];
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every name was just checked or given its default
  return { settings: Object.fromEntries(entries) as Settings, broken };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
