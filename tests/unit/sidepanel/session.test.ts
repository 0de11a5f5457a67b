/** What one open panel makes of what its tab, its page and the settings tell it. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PanelProps, PanelState } from '@/components/panel/panel-state';
import { openSession } from '@/entrypoints/sidepanel/session';
import type { PageStatus } from '@/lib/extension/messages';
import type { Handlers } from '@/lib/extension/receive';
import type { Tab, watchTabs } from '@/lib/extension/tabs';
import { readDefaults } from '@/lib/settings/settings';
import type { Settings } from '@/lib/settings/settings';
import { ARTICLE_STATUS as ARTICLE } from '@/tests/support/page-status';
import { SAMPLE_BRIEF } from '@/tests/support/sample-brief';
import { wordsOf } from '@/tests/support/words';

type TabListeners = Parameters<typeof watchTabs>[1];

/** What the session listens to, for the test to speak. */
const heard = vi.hoisted(() => ({
  page: {} as Handlers,
  tabs: null as TabListeners | null,
  settings: null as ((settings: Settings) => void) | null,
  answer: {} as unknown,
  tab: {} as unknown,
  readings: [] as number[],
}));

vi.mock('@/lib/extension/receive', () => ({
  receiveMessages: (handlers: Handlers) => {
    heard.page = handlers;
  },
}));
vi.mock('@/lib/extension/tabs', () => ({
  readTab: async () => heard.tab,
  watchTabs: (_: AbortSignal, listeners: TabListeners) => {
    heard.tabs = listeners;
  },
}));
vi.mock('@/lib/extension/storage', () => ({
  mendSettings: async () => false,
  readSettings: async () => readDefaults(),
  watchSettings: (_: AbortSignal, listener: (settings: Settings) => void) => {
    heard.settings = listener;
  },
}));
vi.mock('@/lib/extension/access', () => ({ watchAccess: () => undefined }));
vi.mock('@/lib/extension/send', () => ({ sendToPage: async () => null }));
vi.mock('@/entrypoints/sidepanel/ask-status', () => ({ askStatus: async () => heard.answer }));
vi.mock('@/entrypoints/sidepanel/events', () => ({ createEvents: () => ({}) }));
vi.mock('@/entrypoints/sidepanel/reading', () => ({
  readInto: async (
    store: {
      beginReading: () => number;
      keep: (status: PageStatus, ready: unknown) => void;
    },
    status: PageStatus,
  ) => {
    heard.readings.push(status.revision);
    store.beginReading();
    store.keep(status, { kind: 'ready', brief: SAMPLE_BRIEF, current: null, lost: [] });
  },
}));

const TAB: Tab = {
  id: 7,
  windowId: 1,
  url: 'https://paper.test/story',
  title: '',
  loading: false,
  isPrivate: false,
};
const NO_ARTICLE: PageStatus = { ...ARTICLE, isArticle: false };

const here = { tabId: 7, url: TAB.url, isPrivate: false };
const elsewhere = { ...here, tabId: 8 };

/** All that was begun has come to its end. */
const settle = () => new Promise((resolve) => setTimeout(resolve));

async function open(status: PageStatus): Promise<() => PanelState | undefined> {
  const drawn: PanelProps[] = [];
  heard.answer = { kind: 'page', status };
  await openSession({
    fixedTab: null,
    words: wordsOf('en'),
    signal: new AbortController().signal,
    draw: (props) => drawn.push(props),
  });
  return () => drawn.at(-1)?.state;
}

beforeEach(() => {
  heard.tab = TAB;
  heard.readings.length = 0;
});

describe('a page', () => {
  it('that is an article is read, once for each state of it', async () => {
    const state = await open(ARTICLE);
    void heard.page['panel:status']?.(
      { ...ARTICLE, clutter: { ...ARTICLE.clutter, gates: 1 } },
      here,
    );
    await settle();
    expect(state()?.kind).toBe('ready');
    expect(heard.readings).toEqual([1]);
    void heard.page['panel:status']?.({ ...ARTICLE, revision: 2 }, here);
    await settle();
    expect(heard.readings).toEqual([1, 2]);
  });

  it.each([
    ['of a site never to be read', { because: 'never' }, { kind: 'never-here' }],
    ['that is no HTML', { because: 'no-html' }, { kind: 'unsupported', reason: 'not-html' }],
    ['that is no article', {}, { kind: 'no-article' }],
  ] as const)('%s is not read', async (_, because, shown) => {
    const state = await open({ ...NO_ARTICLE, ...because });
    expect(state()).toEqual(shown);
    expect(heard.readings).toEqual([]);
  });

  it('that becomes an article is read then', async () => {
    const state = await open(NO_ARTICLE);
    void heard.page['panel:status']?.(ARTICLE, here);
    await settle();
    expect(state()?.kind).toBe('ready');
  });

  it('of another tab is nobody’s business', async () => {
    const state = await open(NO_ARTICLE);
    void heard.page['panel:status']?.(ARTICLE, elsewhere);
    void heard.page['panel:clicked']?.({ id: 'claim-1.0' }, elsewhere);
    await settle();
    expect(state()).toEqual({ kind: 'no-article' });
    expect(heard.readings).toEqual([]);
  });

  it('tells of a mark that was clicked, and of the way back', async () => {
    const state = await open(ARTICLE);
    void heard.page['panel:clicked']?.({ id: 'claim-1.0' }, here);
    expect(state()).toMatchObject({ current: 'claim-1' });
    void heard.page['panel:clicked']?.({ id: 'no line of ours' }, here);
    expect(state()).toMatchObject({ current: 'claim-1' });
    void heard.page['panel:returned']?.(null, here);
    expect(state()).toMatchObject({ current: null });
  });
});

describe('the tab', () => {
  it('that leaves for another page takes its brief along at once', async () => {
    const state = await open(ARTICLE);
    heard.tabs?.left(8, 'https://paper.test/next');
    expect(state()?.kind).toBe('ready');
    heard.tabs?.left(7, 'https://paper.test/next');
    expect(state()).toEqual({ kind: 'reading', stage: 'page' });
  });

  it('in front of another window is not followed', async () => {
    const state = await open(ARTICLE);
    heard.tab = { ...TAB, id: 9 };
    heard.answer = { kind: 'page', status: NO_ARTICLE };
    heard.tabs?.activated({ tabId: 9, windowId: 2 });
    await settle();
    expect(state()?.kind).toBe('ready');
    heard.tabs?.activated({ tabId: 9, windowId: 1 });
    await settle();
    expect(state()).toEqual({ kind: 'no-article' });
  });

  it('that is gone back to shows its brief from memory', async () => {
    const state = await open(ARTICLE);
    heard.tab = { ...TAB, id: 9 };
    heard.answer = { kind: 'page', status: NO_ARTICLE };
    heard.tabs?.activated({ tabId: 9, windowId: 1 });
    await settle();
    heard.tab = TAB;
    heard.answer = { kind: 'page', status: ARTICLE };
    heard.tabs?.activated({ tabId: 7, windowId: 1 });
    await settle();
    expect(state()?.kind).toBe('ready');
    expect(heard.readings).toEqual([1]);
  });
});

describe('the settings', () => {
  it.each([
    ['another number of claims reads the brief anew', { claimCount: 'more' }, [1, 1]],
    ['another theme does not', { theme: 'dark' }, [1]],
  ] as const)('%s', async (_, change, readings) => {
    await open(ARTICLE);
    heard.settings?.({ ...readDefaults(), ...change });
    // As the settings page and this panel both tell of one change.
    heard.settings?.({ ...readDefaults(), ...change });
    await settle();
    expect(heard.readings).toEqual(readings);
  });
});
