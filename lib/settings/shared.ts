/**
 * The settings that the browser's own account may carry, if the reader lets it: which, in what room, and what holds
 * where two browsers differ. A browser that joins takes over what the account has; of lists by site nothing is lost,
 * and where both speak of one site the account's word holds. From then on the last change of a setting wins.
 */
import { SETTING_NAMES, SETTINGS } from './settings';
import type { SettingName, Settings } from './settings';

/** What belongs to one browser: whether it joins, and how far the reader knows its panel. */
const OWN = ['sync', 'folded', 'welcomed'] as const satisfies readonly SettingName[];

export type SharedName = Exclude<SettingName, (typeof OWN)[number]>;

export type Shared = Partial<Pick<Settings, SharedName>>;

export const SHARED_NAMES: readonly SharedName[] = SETTING_NAMES.filter(isShared);

/**
 * Bytes of one entry and of all. Browsers allow 8,192 and 102,400 and count in ways of their own (an escaped sign
 * has six bytes in one of them), so some room is left.
 */
export const ENTRY_BYTES = 7800;
export const TOTAL_BYTES = 96_000;

export type Share = {
  readonly shared: Shared;
  /** Too large for the account: they stay in this browser. */
  readonly left: readonly SharedName[];
};

/** What fits into the account, in the order of the schema. */
export function chooseShared(settings: Settings, room = TOTAL_BYTES): Share {
  const fitting: SharedName[] = [];
  const left: SharedName[] = [];
  let total = 0;
  for (const name of SHARED_NAMES) {
    const size = countBytes(name) + countBytes(JSON.stringify(settings[name]));
    const fits = size <= ENTRY_BYTES && total + size <= room;
    (fits ? fitting : left).push(name);
    if (fits) total += size;
  }
  return { shared: pickShared(settings, fitting), left };
}

/** Entries of an account made whole: unknown names and broken values are left out. */
export function parseShared(entries: Readonly<Record<string, unknown>>): Shared {
  const sound = SHARED_NAMES.filter(
    (name) => Object.hasOwn(entries, name) && SETTINGS[name].check(entries[name]),
  );
  return pickShared(entries, sound);
}

/** The settings of a browser that joins: see the head of this file. */
export function joinShared(here: Settings, account: Shared): Shared {
  return pickShared(
    Object.fromEntries(
      SHARED_NAMES.map((name) => [name, joinValues(here[name], account[name] ?? here[name])]),
    ),
    SHARED_NAMES,
  );
}

/** Names of the settings in `shared` that differ from those in `settings`. */
export function findChanged(settings: Shared, shared: Shared): readonly SharedName[] {
  return SHARED_NAMES.filter(
    (name) =>
      shared[name] !== undefined && JSON.stringify(shared[name]) !== JSON.stringify(settings[name]),
  );
}

/** These names alone, with their values as they are: unchecked. */
export function pickShared(
  from: Readonly<Record<string, unknown>>,
  names: readonly SharedName[],
): Shared {
  return Object.fromEntries(names.map((name) => [name, from[name]]));
}

function joinValues(here: unknown, account: unknown): unknown {
  if (!isRecord(here) || !isRecord(account)) return account;
  const joined = Object.entries(account).map(([site, value]) => [
    site,
    unite(Object.hasOwn(here, site) ? here[site] : undefined, value),
  ]);
  return { ...here, ...Object.fromEntries(joined) };
}

/** Picks of both browsers for one site. */
function unite(here: unknown, account: unknown): unknown {
  if (!Array.isArray(here) || !Array.isArray(account)) return account;
  return [...new Set<unknown>([...account, ...here])];
}

/** As UTF-8. */
function countBytes(text: string): number {
  return encodeURIComponent(text).replaceAll(/%../g, 'x').length;
}

function isShared(name: SettingName): name is SharedName {
  return !OWN.some((own) => own === name);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
