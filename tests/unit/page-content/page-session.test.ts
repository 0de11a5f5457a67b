/** What a page pays for Lede: nothing that lasts where it is no article, and no old word after it came back. */
import { JSDOM } from 'jsdom';
import { beforeEach, expect, it, vi } from 'vitest';
import { PageSession } from '@/entrypoints/page.content/page-session';
import { readDefaults } from '@/lib/settings/settings';

const sent = vi.hoisted(() => [] as { name: string; request: { revision?: number } | null }[]);

vi.mock('@/lib/extension/browser', () => ({
  browser: {
    runtime: {
      id: 'lede',
      getURL: (path: string) => `chrome-extension://lede/${path}`,
      onMessage: { addListener: () => undefined, removeListener: () => undefined },
      sendMessage: async (message: (typeof sent)[number]) => {
        sent.push(message);
        return { ok: true, value: null };
      },
    },
  },
}));

const FRONT =
  '<title>Courier</title><nav><a href="/a">A</a></nav><a href="/b">B</a><a href="/c">C</a>';

const SENTENCE =
  'The harbour council voted on Tuesday to rebuild the old pier, a plan that had been in the drawer for eleven long years. ';
const STORY = `<title>Pier to be rebuilt</title><meta property="og:type" content="article"><main><article><h1>Pier to be rebuilt</h1>${`<p>${SENTENCE.repeat(3)}</p>`.repeat(8)}</article></main>`;

/** A session in a window that counts what is set up in it. */
function openSession(html: string): { session: PageSession; counted: Record<string, number> } {
  const { window } = new JSDOM(html, { url: 'https://paper.test/2026/03/02/pier-to-be-rebuilt' });
  const counted: Record<string, number> = {};
  const count = (name: string): void => {
    counted[name] = (counted[name] ?? 0) + 1;
  };
  const names = ['MutationObserver', 'IntersectionObserver', 'ResizeObserver'] as const;
  for (const name of names) {
    vi.stubGlobal(
      name,
      class {
        constructor() {
          count(name);
        }
        observe(): void {}
        disconnect(): void {}
      },
    );
  }
  for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame'] as const) {
    Object.defineProperty(window, name, { value: () => count(name) });
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a window as far as a session knows it
  const view = window as unknown as Window & typeof globalThis;
  const session = new PageSession(view, new AbortController().signal, readDefaults());
  session.receive(() => undefined);
  session.begin();
  return { session, counted };
}

const namesSent = (): readonly string[] => sent.map(({ name }) => name);
const settle = () => new Promise((resolve) => setTimeout(resolve, 10));

beforeEach(() => {
  sent.length = 0;
  vi.unstubAllGlobals();
});

it('watches nothing, waits for nothing and fetches nothing in a page that is no article', async () => {
  const { counted } = openSession(FRONT);
  await settle();
  expect(counted).toEqual({});
  expect(namesSent()).toEqual(['background:status', 'panel:status']);
});

it('fetches its second half once in an article', async () => {
  const { session } = openSession(STORY);
  session.look();
  await settle();
  expect(namesSent().filter((name) => name === 'background:page-reader')).toHaveLength(1);
});

it('is another revision after it rested, so that it is read and marked anew', async () => {
  const { session } = openSession(FRONT);
  session.setSettings(readDefaults());
  await settle();
  session.restore();
  session.setSettings(readDefaults());
  await settle();
  const revisions = sent
    .filter(({ name }) => name === 'panel:status')
    .map(({ request }) => request?.revision);
  expect(new Set(revisions).size).toBe(2);
});
