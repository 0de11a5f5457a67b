/**
 * Mirrors settings into the browser's own account and back, for a reader who asked for it. Only what is in the local
 * storage is mirrored, and private windows write nothing there. What holds where two browsers differ: `shared.ts`.
 */
import type { Settings } from '@/lib/settings/settings';
import {
  chooseShared,
  findChanged,
  joinShared,
  parseShared,
  pickShared,
  SHARED_NAMES,
} from '@/lib/settings/shared';
import { browser } from './browser';
import { changeSettings, readSettings, watchSettings } from './storage';

/** What this browser wrote last, by name: the account tells of it like of a change from elsewhere. */
const written = new Map<string, string>();

/** Begins to listen, for good: to be called at once when the background starts. */
export function mirrorSettings(signal: AbortSignal): void {
  watchSettings(signal, (now, before) => {
    if (now.sync) void quietly(() => (before.sync ? push() : join()));
  });
  browser.storage.onChanged.addListener(onAccount);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onAccount));
  // What came while the browser was closed.
  browser.runtime.onStartup.addListener(() => {
    void quietly(async () => pull(await browser.storage.sync.get(null)));
  });
}

function onAccount(changes: Record<string, { newValue?: unknown }>, area: string): void {
  if (area !== 'sync') return;
  const news = Object.entries(changes).filter(([name, { newValue }]) => !isEcho(name, newValue));
  const entries = news.map(([name, { newValue }]) => [name, newValue] as const);
  void quietly(() => pull(Object.fromEntries(entries)));
}

/** An own writing is heard of once; the same value from elsewhere later is news. */
function isEcho(name: string, value: unknown): boolean {
  const isOwn = written.get(name) === JSON.stringify(value);
  if (isOwn) written.delete(name);
  return isOwn;
}

/** Takes Lede's settings out of the account; other browsers keep what they have. */
export async function eraseShared(): Promise<void> {
  await quietly(() => browser.storage.sync.clear());
}

/** Two browsers become one: what the account has is taken in, and the account gets what only this browser had. */
async function join(): Promise<void> {
  const account = parseShared(await browser.storage.sync.get(null));
  await changeSettings((now) => (now.sync ? joinShared(now, account) : {}));
  await push();
}

/** Brings the account up to date. An entry that has grown too large goes: an old one must not come back. */
async function push(): Promise<void> {
  await navigator.locks.request('lede-account', async () => {
    const now = await readSettings();
    if (!now.sync) return;
    const stored: Readonly<Record<string, unknown>> = await browser.storage.sync.get(null);
    const { shared, left } = chooseShared(now);
    const changed = findChanged(parseShared(stored), shared);
    for (const name of changed) written.set(name, JSON.stringify(shared[name]));
    if (changed.length > 0) await browser.storage.sync.set(pickShared(shared, changed));
    const stale = left.filter((name) => Object.hasOwn(stored, name));
    if (stale.length > 0) await browser.storage.sync.remove([...stale]);
  });
}

/** Takes in what another browser changed. Something removed there is kept here. */
async function pull(entries: Readonly<Record<string, unknown>>): Promise<void> {
  if (!SHARED_NAMES.some((name) => Object.hasOwn(entries, name))) return;
  const account = parseShared(entries);
  const known: Settings = await readSettings();
  if (!known.sync || findChanged(known, account).length === 0) return;
  await changeSettings((now) => (now.sync ? pickShared(account, findChanged(now, account)) : {}));
}

/**
 * An account that refuses (out of reach, switched off, written to too often) costs nothing: the settings are in this
 * browser, and the next change or start tries again.
 */
async function quietly(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch {
    written.clear();
  }
}
