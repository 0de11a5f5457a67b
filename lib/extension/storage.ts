/** Settings in the browser's storage. Nobody else names a storage key. */
import { LedeError } from '@/lib/errors';
import { SETTINGS_VERSION, parseSettings, readDefaults } from '@/lib/settings/settings';
import type { Settings } from '@/lib/settings/settings';
import { browser } from './browser';

const KEY = 'settings';
const BROKEN_KEY = 'settings-broken';

/** All settings. What was broken is at its default, and a copy of the broken record is kept aside. */
export async function readSettings(): Promise<Settings> {
  let stored: unknown;
  try {
    stored = (await browser.storage.local.get(KEY))[KEY];
  } catch {
    // A storage that cannot be read (a corrupted profile) must not stop the reading.
    return readDefaults();
  }
  const { settings, broken } = parseSettings(stored);
  if (broken.length > 0) await keepBroken(stored);
  return settings;
}

/**
 * Puts the defaults in place of what could not be read, for good. True where there was such a thing: the reader is told
 * then, once. A copy of the broken record was kept by then.
 */
export async function mendSettings(): Promise<boolean> {
  const stored: unknown = await browser.storage.local.get(KEY).then(
    (values) => values[KEY],
    () => undefined,
  );
  if (parseSettings(stored).broken.length === 0) return false;
  // A storage without room keeps the broken record; the settings work all the same.
  return changeSettings(() => ({})).then(
    () => true,
    () => true,
  );
}

async function keepBroken(stored: unknown): Promise<void> {
  try {
    await browser.storage.local.set({ [BROKEN_KEY]: stored });
  } catch {
    // The copy is a courtesy; without room for it the settings still work.
  }
}

/**
 * Changes settings from what they are now; two changes at a time wait for each other.
 * Throws LedeError `storage-full` where the browser refuses to write.
 */
export async function changeSettings(
  change: (now: Settings) => Partial<Settings>,
): Promise<Settings> {
  return navigator.locks.request('lede-settings', async () => {
    const now = await readSettings();
    const next: Settings = { ...now, ...change(now) };
    try {
      await browser.storage.local.set({ [KEY]: { ...next, version: SETTINGS_VERSION } });
    } catch (cause) {
      throw new LedeError('storage-full', 'the browser refused to store the settings', { cause });
    }
    return next;
  });
}

/** Sets some settings to new values. */
export function writeSettings(values: Partial<Settings>): Promise<Settings> {
  return changeSettings(() => values);
}

/**
 * Tells of every change of the settings and of how they were before, also of those made in another window, until
 * `signal` aborts.
 */
export function watchSettings(
  signal: AbortSignal,
  onChange: (settings: Settings, before: Settings) => void,
): void {
  const listener = (
    changes: Record<string, { newValue?: unknown; oldValue?: unknown }>,
    area: string,
  ): void => {
    const change = changes[KEY];
    if (area !== 'local' || !change) return;
    onChange(parseSettings(change.newValue).settings, parseSettings(change.oldValue).settings);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

/**
 * Forgets everything Lede ever stored here, the figures of the last readings too; what the account carries is
 * `eraseShared`'s. A change that is under way ends first: it would bring back what was erased.
 */
export async function eraseAll(): Promise<void> {
  await navigator.locks.request('lede-settings', async () => {
    await browser.storage.local.clear();
    // Gone with the browser's end in any case.
    await browser.storage.session.clear().catch(() => undefined);
  });
}
