/** Tabs that were open before Lede was installed or updated get its script; others are left alone. */
import { beforeEach, expect, it, vi } from 'vitest';
import { watchAccess } from '@/lib/extension/access';
import { clearMarksIn, reachOpenTabs } from '@/lib/extension/open-tabs';

const world = vi.hoisted(() => ({
  answering: new Set<number>(),
  injected: [] as number[],
  queries: [] as unknown[],
  sent: [] as unknown[],
  given: new Set<() => void>(),
  taken: new Set<() => void>(),
  event: (listeners: Set<() => void>) => ({
    addListener: (listener: () => void) => listeners.add(listener),
    removeListener: (listener: () => void) => listeners.delete(listener),
  }),
}));

vi.mock('@/lib/extension/browser', () => {
  return {
    browser: {
      runtime: {
        getManifest: () => ({ content_scripts: [{ js: ['page.js'], css: ['page.css'] }] }),
      },
      permissions: { onAdded: world.event(world.given), onRemoved: world.event(world.taken) },
      tabs: {
        query: async (wanted: unknown) => {
          world.queries.push(wanted);
          return [{ id: 1 }, { id: 2 }, {}, { id: 3 }];
        },
        sendMessage: async (tabId: number, message: unknown) => {
          world.sent.push([tabId, message]);
          if (!world.answering.has(tabId)) throw new Error('Receiving end does not exist');
          return { ok: true, value: {} };
        },
      },
      scripting: {
        insertCSS: async () => undefined,
        executeScript: async ({ target }: { target: { tabId: number } }) => {
          if (target.tabId === 2) throw new Error('Cannot access contents of the page');
          world.injected.push(target.tabId);
        },
      },
    },
  };
});

beforeEach(() => {
  world.answering.clear();
  world.injected.length = 0;
  world.queries.length = 0;
  world.sent.length = 0;
});

it('reaches each tab that does not answer, past one that the browser keeps closed', async () => {
  await reachOpenTabs();
  expect(world.injected).toEqual([1, 3]);
  expect(world.queries).toEqual([{ url: ['http://*/*', 'https://*/*'], discarded: false }]);
});

it('leaves a tab alone that has its script already', async () => {
  world.answering.add(1);
  await reachOpenTabs();
  expect(world.injected).toEqual([3]);
});

it('takes the marks off in all tabs of one window', async () => {
  await clearMarksIn(5);
  expect(world.queries).toMatchObject([{ windowId: 5, discarded: false }]);
  const message = { name: 'page:mark', request: { marks: [], extent: null } };
  expect(world.sent).toEqual([1, 2, 3].map((tabId) => [tabId, message]));
});

it('tells of a changed access until it is stopped', () => {
  const stop = new AbortController();
  const told = vi.fn<() => void>();
  watchAccess(stop.signal, told);
  for (const listener of [...world.given, ...world.taken]) listener();
  expect(told).toHaveBeenCalledTimes(2);
  stop.abort();
  expect([world.given.size, world.taken.size]).toEqual([0, 0]);
});
