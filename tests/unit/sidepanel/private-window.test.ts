/** In a private window the reader's choices hold while the panel is open, and nothing of them is written anywhere. */
import { beforeEach, expect, it, vi } from 'vitest';
import type { PanelEvents, PanelProps } from '@/components/panel/panel-state';
import { createEvents } from '@/entrypoints/sidepanel/events';
import { PanelStore } from '@/entrypoints/sidepanel/panel-store';
import { readDefaults } from '@/lib/settings/settings';
import { wordsOf } from '@/tests/support/words';

const written = vi.hoisted(() => [] as unknown[]);

vi.mock('@/lib/extension/browser', () => ({
  browser: {
    storage: {
      local: { get: async () => ({}), set: async (values: unknown) => void written.push(values) },
    },
    tabs: { sendMessage: async () => ({ ok: true, value: null }) },
    runtime: { sendMessage: async () => ({ ok: true, value: null }) },
  },
}));

const locks = {
  request: async (_name: string, work: () => Promise<unknown>) => work(),
};

function openPanel(isPrivate: boolean): { events: PanelEvents; drawn: PanelProps[] } {
  const drawn: PanelProps[] = [];
  const store = new PanelStore(readDefaults(), (props) => drawn.push(props));
  const events = createEvents(store, {
    words: wordsOf('en'),
    reread: async () => undefined,
    takeSettings: (settings) => store.setSettings(settings),
  });
  store.setTab({
    id: 1,
    windowId: 1,
    url: 'https://news.example/story',
    title: '',
    loading: false,
    isPrivate,
  });
  store.connect(events);
  return { events, drawn };
}

const CHOICES: readonly (readonly [string, (events: PanelEvents) => void])[] = [
  ['theme', ({ onSettings }) => onSettings({ theme: 'dark' })],
  ['a folded section', ({ onSettings }) => onSettings({ folded: ['claims'] })],
  ['never on this site', ({ onNeverHere }) => onNeverHere()],
  ['clutter on this site', ({ onClutter }) => onClutter('site', 'off')],
  ['clutter everywhere', ({ onClutter }) => onClutter('everywhere', 'off')],
  ['read anyway', ({ onReadAnyway }) => onReadAnyway()],
  ['what was picked', ({ onForgetPicked }) => onForgetPicked()],
];

/** All that is under way has come to its end. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

beforeEach(() => {
  written.length = 0;
  vi.stubGlobal('navigator', { locks });
});

it.each(CHOICES)('%s: nothing is written', async (_, choose) => {
  choose(openPanel(true).events);
  await settle();
  expect(written).toEqual([]);
});

it('the choice holds all the same, and the panel says that it is a private window', async () => {
  const { events, drawn } = openPanel(true);
  events.onSettings({ theme: 'dark' });
  await settle();
  expect(drawn.at(-1)?.settings.theme).toBe('dark');
  expect(drawn.at(-1)?.page?.privateWindow).toBe(true);
});

it('in any other window it is written', async () => {
  openPanel(false).events.onSettings({ theme: 'dark' });
  await settle();
  expect(written).toMatchObject([{ settings: { theme: 'dark' } }]);
});
