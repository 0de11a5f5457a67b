import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LedeError } from '@/lib/errors';
import { receiveMessages } from '@/lib/extension/receive';

const OWN = 'moz-extension://lede/';
const listeners = vi.hoisted(() => new Set<(message: unknown, sender: unknown) => unknown>());

vi.mock('@/lib/extension/browser', () => ({
  browser: {
    runtime: {
      id: 'lede',
      getURL: (path: string) => `${OWN}${path}`,
      onMessage: {
        addListener: (listener: never) => listeners.add(listener),
        removeListener: (listener: never) => listeners.delete(listener),
      },
    },
  },
}));

const fromTab = { id: 'lede', url: 'https://paper.test/', tab: { id: 7, incognito: false } };
const fromPanel = { id: 'lede', url: `${OWN}sidepanel.html` };
const fromPanelInTab = { ...fromPanel, tab: { id: 9 } };

function ask(name: string): unknown {
  return deliver({ name, request: null }, fromPanelInTab)[0];
}

function deliver(message: unknown, sender: unknown): unknown[] {
  return [...listeners].map((listener) => listener(message, sender));
}

beforeEach(() => listeners.clear());

describe('receiveMessages', () => {
  const clicked = { name: 'panel:clicked', request: { id: 'claim-0.0' } };

  it('answers a message of the contract with a value', async () => {
    const handle = vi.fn<() => null>(() => null);
    receiveMessages({ 'panel:clicked': handle }, new AbortController().signal);
    const [answer] = deliver(clicked, fromTab);
    expect(await answer).toEqual({ ok: true, value: null });
    expect(handle).toHaveBeenCalledWith(
      { id: 'claim-0.0' },
      { tabId: 7, url: 'https://paper.test/', isPrivate: false },
    );
  });

  it('answers a foreseen failure with its code, any other with "unexpected"', async () => {
    receiveMessages(
      {
        'page:status': () => {
          throw new LedeError('no-article', 'none');
        },
        'page:return': () => {
          throw new TypeError('oops');
        },
      },
      new AbortController().signal,
    );
    expect(await ask('page:status')).toEqual({ ok: false, code: 'no-article' });
    expect(await ask('page:return')).toEqual({ ok: false, code: 'unexpected' });
  });

  it.each([
    ['another extension', clicked, { ...fromTab, id: 'other' }],
    ['an own page where a content script should speak', clicked, fromPanel],
    [
      'a content script where an own page should speak',
      { name: 'page:return', request: null },
      fromTab,
    ],
    [
      'a page that is rendered ahead of a click',
      clicked,
      { ...fromTab, documentLifecycle: 'prerender' },
    ],
    ['a page that was just left', clicked, { ...fromTab, documentLifecycle: 'cached' }],
    ['an unknown name', { name: 'panel:burn', request: null }, fromTab],
    ['an inherited name', { name: 'toString', request: null }, fromTab],
    ['a wrong shape', { name: 'panel:clicked', request: { id: 7 } }, fromTab],
    ['no message at all', 'panel:clicked', fromTab],
    ['null', null, fromTab],
  ])('gives no answer to %s', (_, message, sender) => {
    const handle = vi.fn<() => null>(() => null);
    receiveMessages(
      { 'panel:clicked': handle, 'page:return': handle },
      new AbortController().signal,
    );
    expect(deliver(message, sender)).toEqual([undefined]);
    expect(handle).not.toHaveBeenCalled();
  });

  it('stops when its signal aborts', () => {
    const stop = new AbortController();
    receiveMessages({ 'panel:clicked': () => null }, stop.signal);
    stop.abort();
    expect(listeners.size).toBe(0);
  });
});
