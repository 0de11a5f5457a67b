/** When a page is another one: its address changed, however that came about; a place within it is no other page. */
import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { watchNavigation } from '@/lib/page/watch-navigation';

const HERE = 'https://paper.test/live/pier?page=1';
const onNavigate = vi.fn<() => void>();

/** A window without the Navigation API, and with a part of it where `navigation` is given. */
function openWindow(navigation?: EventTarget) {
  const { window } = new JSDOM('', { url: HERE });
  if (navigation) Object.defineProperty(window, 'navigation', { value: navigation });
  const ended = new window.AbortController();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a window as far as this needs one
  const check = watchNavigation(window as unknown as Window, ended.signal, onNavigate);
  return { window, check, ended };
}

beforeEach(() => {
  onNavigate.mockClear();
});

describe('where the background tells of it', () => {
  test.each(['/live/clock', '/live/pier?page=2', '/', '#/live/clock', '#!clock'])(
    '%s is another page',
    (address) => {
      const { window, check } = openWindow();
      window.history.pushState(null, '', address);
      check();
      check();
      expect(onNavigate).toHaveBeenCalledOnce();
    },
  );

  test.each(['#comments', '/live/pier?page=1#p-12', '/live/pier?utm_source=mail&page=1', HERE])(
    '%s is not',
    (address) => {
      const { window, check } = openWindow();
      window.history.replaceState(null, '', address);
      check();
      expect(onNavigate).not.toHaveBeenCalled();
    },
  );
});

test('the Navigation API is heard, and no more when it is over', () => {
  const navigation = new EventTarget();
  const { window, ended } = openWindow(navigation);
  window.history.replaceState(null, '', '/live/clock');
  navigation.dispatchEvent(new Event('currententrychange'));
  expect(onNavigate).toHaveBeenCalledOnce();
  ended.abort();
  window.history.replaceState(null, '', '/live/seal');
  window.dispatchEvent(new window.PopStateEvent('popstate'));
  expect(onNavigate).toHaveBeenCalledOnce();
});

test('a step back is seen, and back to the same page is none', () => {
  const { window } = openWindow();
  window.dispatchEvent(new window.PopStateEvent('popstate'));
  expect(onNavigate).not.toHaveBeenCalled();
  window.history.replaceState(null, '', '/live/clock');
  window.dispatchEvent(new window.PopStateEvent('popstate'));
  expect(onNavigate).toHaveBeenCalledOnce();
});
