import { beforeEach, describe, expect, it, vi } from 'vitest';
import { changeSettings, mendSettings, readSettings, watchSettings } from '@/lib/extension/storage';
import { readDefaults } from '@/lib/settings/settings';

type Change = Record<string, { newValue?: unknown }>;

const disk = vi.hoisted(() => ({
  stored: {} as Record<string, unknown>,
  isFull: false,
  isUnreadable: false,
  listeners: new Set<(changes: Change, area: string) => void>(),
}));

vi.mock('@/lib/extension/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => {
          if (disk.isUnreadable) throw new Error('corrupted');
          return { [key]: disk.stored[key] };
        },
        set: async (values: Record<string, unknown>) => {
          if (disk.isFull) throw new Error('QUOTA_BYTES quota exceeded');
          Object.assign(disk.stored, structuredClone(values));
          for (const [key, newValue] of Object.entries(values)) {
            for (const listener of disk.listeners) listener({ [key]: { newValue } }, 'local');
          }
        },
      },
      onChanged: {
        addListener: (listener: never) => disk.listeners.add(listener),
        removeListener: (listener: never) => disk.listeners.delete(listener),
      },
    },
  },
}));

/** One at a time, as navigator.locks does; Node 20 has none. */
function installLocks(): void {
  let last: Promise<unknown> = Promise.resolve();
  vi.stubGlobal('navigator', {
    locks: {
      request: (_: string, work: () => Promise<unknown>) => {
        last = last.then(work, work);
        return last;
      },
    },
  });
}

function switchOff(site: string) {
  return changeSettings(({ clutterBySite }) => ({
    clutterBySite: { ...clutterBySite, [site]: 'off' },
  }));
}

beforeEach(() => {
  Object.assign(disk, { stored: {}, isFull: false, isUnreadable: false });
  disk.listeners.clear();
  installLocks();
});

describe('settings in storage', () => {
  it('come back as they were written, the others at their default', async () => {
    await changeSettings(() => ({ theme: 'dark' }));
    expect(await readSettings()).toEqual({ ...readDefaults(), theme: 'dark' });
  });

  it('lose nothing when two changes are made at once', async () => {
    await Promise.all([switchOff('a.test'), switchOff('b.test'), switchOff('c.test')]);
    expect(Object.keys((await readSettings()).clutterBySite)).toEqual([
      'a.test',
      'b.test',
      'c.test',
    ]);
  });

  it.each(['gone', 7, [1], null])('keep a copy where the whole record is %j', async (record) => {
    disk.stored['settings'] = record;
    expect(await readSettings()).toEqual(readDefaults());
    expect(disk.stored['settings-broken']).toEqual(record);
  });

  it('are mended once, and that is told once', async () => {
    disk.stored['settings'] = { theme: 'loud', claimCount: 'more' };
    expect(await mendSettings()).toBe(true);
    expect(await mendSettings()).toBe(false);
    expect(disk.stored['settings']).toMatchObject({ theme: 'system', claimCount: 'more' });
    expect(disk.stored['settings-broken']).toEqual({ theme: 'loud', claimCount: 'more' });
  });

  it('have nothing to mend on the first run', async () => {
    expect(await mendSettings()).toBe(false);
    expect(disk.stored).toEqual({});
  });

  it('fall back where a record is broken, and keep the broken record aside', async () => {
    const broken = { theme: 'loud', claimCount: 'more' };
    disk.stored['settings'] = broken;
    expect(await readSettings()).toEqual({ ...readDefaults(), claimCount: 'more' });
    expect(disk.stored['settings-broken']).toEqual(broken);
  });

  it('are the defaults where the storage cannot be read', async () => {
    disk.isUnreadable = true;
    expect(await readSettings()).toEqual(readDefaults());
  });

  it('say storage-full where the browser refuses to write', async () => {
    disk.isFull = true;
    await expect(changeSettings(() => ({ theme: 'dark' }))).rejects.toMatchObject({
      code: 'storage-full',
    });
  });

  it('are told to watchers until they stop', async () => {
    const stop = new AbortController();
    const heard: string[] = [];
    watchSettings(stop.signal, ({ theme }) => heard.push(theme));
    await changeSettings(() => ({ theme: 'dark' }));
    stop.abort();
    await changeSettings(() => ({ theme: 'light' }));
    expect(heard).toEqual(['dark']);
  });
});
