/** What the settings page does, and that no failure of it passes without a word. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SettingsPage } from '@/entrypoints/options/settings-page';
import type { Shown } from '@/entrypoints/options/settings-page';
import { writeExported } from '@/lib/settings/exported';
import { readDefaults } from '@/lib/settings/settings';
import type { Settings } from '@/lib/settings/settings';

const place = vi.hoisted(() => {
  const stored = {
    local: {} as Record<string, unknown>,
    session: {} as Record<string, unknown>,
    account: {} as Record<string, unknown>,
    isFull: false,
    copied: [] as string[],
    takesCopies: true,
  };
  const areaOf = (name: 'local' | 'session' | 'account') => ({
    get: async (key: string) => ({ [key]: stored[name][key] }),
    set: async (values: Record<string, unknown>) => {
      if (stored.isFull) throw new Error('QUOTA_BYTES quota exceeded');
      Object.assign(stored[name], values);
    },
    clear: async () => {
      stored[name] = {};
    },
  });
  return Object.assign(stored, { areaOf });
});

vi.mock('@/lib/extension/browser', () => ({
  browser: {
    storage: {
      local: place.areaOf('local'),
      session: place.areaOf('session'),
      sync: place.areaOf('account'),
    },
    runtime: { getManifest: () => ({ version: '1.2.3' }) },
    permissions: { contains: async () => true },
  },
}));

function openPage(change: Partial<Settings> = {}): { page: SettingsPage; last: () => Shown } {
  const drawn: Shown[] = [];
  const settings = { ...readDefaults(), ...change };
  place.local['settings'] = settings;
  const page = new SettingsPage(settings, 'en', (shown) => drawn.push(shown));
  const last = () => {
    const shown = drawn.at(-1);
    if (!shown) throw new Error('expected the page to be drawn');
    return shown;
  };
  return { page, last };
}

beforeEach(() => {
  Object.assign(place, { local: {}, session: {}, account: {}, isFull: false });
  Object.assign(place, { copied: [], takesCopies: true });
  vi.stubGlobal('navigator', {
    userAgent: 'a browser',
    locks: { request: async (_name: string, work: () => Promise<unknown>) => work() },
    clipboard: {
      writeText: async (text: string) => {
        if (!place.takesCopies) throw new DOMException('not focused', 'NotAllowedError');
        place.copied.push(text);
      },
    },
  });
});

describe('a change', () => {
  it('is stored and shown', async () => {
    const { page, last } = openPage();
    expect(await page.change({ theme: 'dark' })).toBe(true);
    expect(last().settings.theme).toBe('dark');
    expect(place.local).toMatchObject({ settings: { theme: 'dark' } });
  });

  it('that found no room is said, and the page shows what holds', async () => {
    const { page, last } = openPage();
    place.isFull = true;
    expect(await page.change({ theme: 'dark' })).toBe(false);
    expect(last()).toMatchObject({
      settings: { theme: 'system' },
      notice: { kind: 'storage-full' },
    });
  });
});

describe('a file', () => {
  it('of these settings brings them back', async () => {
    const { page, last } = openPage();
    await page.bringBack(new Blob([writeExported({ ...readDefaults(), textSize: 'large' })]));
    expect(last()).toMatchObject({ settings: { textSize: 'large' }, notice: { kind: 'imported' } });
  });

  const unreadable = Object.assign(new Blob([]), {
    text: () => Promise.reject(new DOMException('moved', 'NotReadableError')),
  });

  it.each([
    ['of something else', new Blob(['{"kind":"recipes"}'])],
    ['that is no JSON', new Blob(['theme: dark'])],
    ['that cannot be read any more', unreadable],
  ])('%s changes nothing, and that is said', async (_, file) => {
    const { page, last } = openPage({ theme: 'dark' });
    await page.bringBack(file);
    expect(last()).toMatchObject({
      settings: { theme: 'dark' },
      notice: { kind: 'import-failed' },
    });
  });
});

describe('erasing', () => {
  it('leaves nothing behind but that the reader knows Lede', async () => {
    const { page, last } = openPage({ theme: 'dark', folded: ['claims'] });
    place.local['rules'] = { 'paper.test': { marks: 'x', at: '2026-01-01' } };
    place.session = { readings: [{ language: 'en' }], 'reading-tab': 7 };
    await page.erase();
    const { version: _, ...kept } = Object(place.local['settings']);
    expect(kept).toEqual({ ...readDefaults(), welcomed: true });
    expect(place.local).not.toHaveProperty('rules');
    expect(place.session).toEqual({});
    expect(last().notice?.kind).toBe('erased');
  });

  it.each([
    [true, {}],
    [false, { theme: 'dark' }],
  ])('reaches the account where it carries settings: %s', async (sync, left) => {
    const { page } = openPage({ sync });
    place.account = { theme: 'dark' };
    await page.erase();
    expect(place.account).toEqual(left);
  });
});

describe('the report', () => {
  it('is copied, and that is said', async () => {
    const { page, last } = openPage();
    await page.copyReport(false);
    expect(place.copied).toHaveLength(1);
    expect(place.copied[0]).toContain('Lede 1.2.3');
    expect(last().notice?.kind).toBe('report-copied');
  });

  it('that the browser did not copy is said too', async () => {
    const { page, last } = openPage();
    place.takesCopies = false;
    await page.copyReport(false);
    expect(last().notice?.kind).toBe('copy-failed');
  });
});

it('says the same twice as two', () => {
  const { page, last } = openPage();
  page.notify('erased');
  const first = last().notice?.serial;
  page.notify('erased');
  expect(last().notice).toEqual({ kind: 'erased', serial: Number(first) + 1 });
});
