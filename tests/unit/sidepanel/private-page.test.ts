/** What a page in a private window gives to be remembered, picks and comment rules, is not; from an ordinary one it is. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import background from '@/entrypoints/background';
import { comparePolicies } from '@/entrypoints/sidepanel/policy-memory';
import type { Policy } from '@/lib/analysis/brief';

type Listener = (message: unknown, sender: unknown) => unknown;

const disk = vi.hoisted(() => ({
  written: [] as unknown[],
  carried: [] as unknown[],
  listeners: [] as Listener[],
  open: (written: unknown[], stored: Record<string, unknown>) => ({
    get: async (key: string | null) => (key === null ? stored : { [key]: stored[key] }),
    set: async (values: unknown) => void written.push(values),
  }),
}));

vi.mock('@/lib/extension/browser', () => {
  const deaf = { addListener: () => undefined };
  // The reader carries settings to other browsers: even so nothing of a private window is.
  const settings = { sync: true };
  return {
    browser: {
      storage: {
        local: disk.open(disk.written, { settings }),
        sync: disk.open(disk.carried, {}),
        onChanged: deaf,
      },
      action: { onClicked: deaf },
      commands: { onCommand: deaf },
      tabs: { onUpdated: deaf },
      runtime: {
        id: 'lede',
        getURL: () => 'chrome-extension://lede/',
        onInstalled: deaf,
        onStartup: deaf,
        onMessage: { addListener: (listener: Listener) => disk.listeners.push(listener) },
      },
    },
  };
});

vi.mock('@/lib/extension/panel-door', () => ({
  openPanelOnToolbarClick: () => undefined,
  openPanel: async () => undefined,
  watchPanelClosed: () => undefined,
}));

const URL_OF_PAGE = 'https://paper.test/story';

async function pick(incognito: boolean): Promise<void> {
  disk.listeners = [];
  background.main();
  const message = { name: 'background:picked', request: { selector: '#promo' } };
  const sender = { id: 'lede', url: URL_OF_PAGE, tab: { id: 7, incognito } };
  await Promise.all(disk.listeners.map((listener) => listener(message, sender)));
}

const POLICY: Policy = {
  state: 'found',
  terms: [
    {
      category: 'moderation',
      plain: { key: 'policy_moderation', values: {} },
      reason: null,
      text: 'Comments are moderated.',
      anchor: { element: null, start: 0 },
      tone: 'neutral',
      href: null,
    },
  ],
  unsaid: [],
};

beforeEach(() => {
  disk.written.length = 0;
  disk.carried.length = 0;
  const locks = { request: async (_name: string, work: () => Promise<unknown>) => work() };
  vi.stubGlobal('navigator', { locks });
});

describe.each([
  ['a pick', pick],
  [
    'comment rules',
    (incognito: boolean) => comparePolicies(POLICY, URL_OF_PAGE, incognito).then(() => undefined),
  ],
] as const)('%s', (_, remember) => {
  it('in a private window is written nowhere', async () => {
    await remember(true);
    expect(disk).toMatchObject({ written: [], carried: [] });
  });

  it('in an ordinary window is kept', async () => {
    await remember(false);
    expect(JSON.stringify(disk.written)).toContain('paper.test');
  });
});
