/** Two browsers of one reader, each with its own storage, and the account between them. */
import { beforeEach, expect, it, vi } from 'vitest';
import type { Settings } from '@/lib/settings/settings';

type Change = { readonly oldValue?: unknown; readonly newValue?: unknown };
type Listener = (changes: Record<string, Change>, area: string) => void;
type Area = { stored: Record<string, unknown>; refuses: boolean; written: number };

type Browser = {
  readonly local: Area;
  readonly change: (values: Partial<Settings>) => Promise<unknown>;
  readonly read: () => Promise<Settings>;
  readonly eraseShared: () => Promise<void>;
  readonly start: () => void;
};

const account: Area = { stored: {}, refuses: false, written: 0 };
/** Whoever hears of the account: every browser. */
const online = new Set<Listener>();

function change(
  area: Area,
  values: Record<string, unknown>,
  tell: (it: Record<string, Change>) => void,
) {
  if (area.refuses) throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
  const changes: Record<string, Change> = {};
  for (const [key, newValue] of Object.entries(structuredClone(values))) {
    const oldValue = area.stored[key];
    if (JSON.stringify(oldValue) === JSON.stringify(newValue)) continue;
    changes[key] = { oldValue, ...(newValue !== undefined && { newValue }) };
    if (newValue === undefined) delete area.stored[key];
    else area.stored[key] = newValue;
  }
  if (Object.keys(changes).length === 0) return;
  area.written += 1;
  tell(changes);
}

function areaOf(area: Area, tell: (changes: Record<string, Change>) => void) {
  return {
    get: async (key: string | null) =>
      structuredClone(key === null ? area.stored : { [key]: area.stored[key] }),
    set: async (values: Record<string, unknown>) => change(area, values, tell),
    remove: async (keys: readonly string[]) =>
      change(area, Object.fromEntries(keys.map((key) => [key, undefined])), tell),
    clear: async () =>
      change(
        area,
        Object.fromEntries(Object.keys(area.stored).map((key) => [key, undefined])),
        tell,
      ),
  };
}

async function openBrowser(): Promise<Browser> {
  const local: Area = { stored: {}, refuses: false, written: 0 };
  const listeners = new Set<Listener>();
  const starts: (() => void)[] = [];
  online.add((changes) => listeners.forEach((listener) => listener(changes, 'sync')));
  const browser = {
    storage: {
      local: areaOf(local, (changes) => listeners.forEach((each) => each(changes, 'local'))),
      sync: areaOf(account, (changes) => online.forEach((each) => each(changes, 'sync'))),
      onChanged: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
    runtime: { onStartup: { addListener: (listener: () => void) => starts.push(listener) } },
  };
  // Modules of its own for each browser, as each has its own background.
  vi.resetModules();
  vi.doMock('@/lib/extension/browser', () => ({ browser }));
  const { mirrorSettings, eraseShared } = await import('@/lib/extension/account');
  const { readSettings, writeSettings } = await import('@/lib/extension/storage');
  mirrorSettings(new AbortController().signal);
  return {
    local,
    eraseShared,
    read: readSettings,
    change: writeSettings,
    start: () => starts.forEach((start) => start()),
  };
}

/** All that is under way has come to its end. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 15));

/** One at a time for each name, as navigator.locks does; Node 20 has none. */
function installLocks(): void {
  const last = new Map<string, Promise<unknown>>();
  const request = (name: string, work: () => Promise<unknown>) => {
    const next = (last.get(name) ?? Promise.resolve()).then(work, work);
    last.set(name, next);
    return next;
  };
  vi.stubGlobal('navigator', { locks: { request } });
}

beforeEach(() => {
  Object.assign(account, { stored: {}, refuses: false, written: 0 });
  online.clear();
  installLocks();
});

it('carries nothing before the reader asks for it', async () => {
  const home = await openBrowser();
  await home.change({ theme: 'dark', clutterBySite: { 'paper.test': 'off' } });
  await settle();
  expect(account).toMatchObject({ stored: {}, written: 0 });
  account.stored = { theme: 'light' };
  home.start();
  await settle();
  expect((await home.read()).theme).toBe('dark');
});

it('carries a change to the other browser, and back', async () => {
  const [home, work] = [await openBrowser(), await openBrowser()];
  await home.change({ sync: true });
  await work.change({ sync: true });
  await settle();
  await home.change({ theme: 'dark' });
  await settle();
  expect((await work.read()).theme).toBe('dark');
  await work.change({ theme: 'light' });
  await settle();
  await home.change({ theme: 'dark' });
  await settle();
  await work.change({ theme: 'system' });
  await settle();
  expect([(await home.read()).theme, (await work.read()).theme]).toEqual(['system', 'system']);
});

it('keeps the last of two quick changes', async () => {
  const home = await openBrowser();
  await home.change({ sync: true });
  await settle();
  void home.change({ theme: 'dark' });
  void home.change({ theme: 'light' });
  await settle();
  expect((await home.read()).theme).toBe('light');
  expect(account.stored).toMatchObject({ theme: 'light' });
});

it('joins two browsers without losing a site', async () => {
  const [home, work] = [await openBrowser(), await openBrowser()];
  await home.change({ sync: true, theme: 'dark', clutterBySite: { 'a.test': 'off' } });
  await settle();
  await work.change({ theme: 'light', clutterBySite: { 'b.test': 'on' } });
  await work.change({ sync: true });
  await settle();
  const united = { theme: 'dark', clutterBySite: { 'a.test': 'off', 'b.test': 'on' } };
  expect(await work.read()).toMatchObject(united);
  expect(await home.read()).toMatchObject(united);
});

it('leaves to each browser whether it joins, and what it has folded', async () => {
  const [home, work] = [await openBrowser(), await openBrowser()];
  await home.change({ sync: true, folded: ['claims'] });
  await settle();
  expect(await work.read()).toMatchObject({ sync: false, folded: [] });
  expect(Object.keys(account.stored)).not.toContain('folded');
});

it('takes in at its start what came while it was closed', async () => {
  const home = await openBrowser();
  await home.change({ sync: true });
  await settle();
  account.stored['claimCount'] = 'more';
  home.start();
  await settle();
  expect((await home.read()).claimCount).toBe('more');
});

it('keeps a list that has grown too long here, and takes the old one out of the account', async () => {
  const [home, work] = [await openBrowser(), await openBrowser()];
  await home.change({ sync: true, pickedBySite: { 'a.test': ['#one'] } });
  await settle();
  await work.change({ sync: true });
  await settle();
  const many = Array.from({ length: 900 }, (_, at) => `#box-number-${at}`);
  await home.change({ pickedBySite: { 'a.test': many } });
  await settle();
  expect(account.stored).not.toHaveProperty('pickedBySite');
  home.start();
  await settle();
  expect((await home.read()).pickedBySite['a.test']).toHaveLength(900);
  expect((await work.read()).pickedBySite).toEqual({ 'a.test': ['#one'] });
});

it('loses nothing where the account refuses, and tries again', async () => {
  const home = await openBrowser();
  account.refuses = true;
  await home.change({ sync: true });
  await home.change({ theme: 'dark' });
  await settle();
  expect((await home.read()).theme).toBe('dark');
  account.refuses = false;
  await home.change({ claimCount: 'fewer' });
  await settle();
  expect(account.stored).toMatchObject({ theme: 'dark', claimCount: 'fewer' });
});

it('takes nothing broken out of the account', async () => {
  const home = await openBrowser();
  await home.change({ sync: true });
  await settle();
  account.stored['theme'] = { evil: true };
  account.stored['telemetry'] = true;
  home.start();
  await settle();
  expect(await home.read()).toMatchObject({ theme: 'system' });
  expect(await home.read()).not.toHaveProperty('telemetry');
});

it('empties the account when everything is erased; the other browser keeps what it has', async () => {
  const [home, work] = [await openBrowser(), await openBrowser()];
  await home.change({ sync: true, theme: 'dark' });
  await settle();
  await work.change({ sync: true });
  await settle();
  await home.eraseShared();
  await settle();
  expect(account.stored).toEqual({});
  expect((await work.read()).theme).toBe('dark');
});
