/** A page that was no article is looked at again when it may have become one, and left alone otherwise. */
import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { lookAgain } from '@/entrypoints/page.content/look-again';

const { window } = new JSDOM('<p>One<main></main>');
const main = window.document.querySelector('main')!;
const session = { isArticle: false, look: vi.fn<() => void>() };
const add = (): void => {
  main.append(window.document.createElement('p'));
};
const click = (): void => main.click();

let ended = new window.AbortController();

function watch(): () => void {
  ended.abort();
  ended = new window.AbortController();
  return lookAgain({
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a window as far as this needs one
    window: window as unknown as Window,
    signal: ended.signal,
    session,
    later: (work, ms) => {
      setTimeout(work, ms);
    },
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  session.isArticle = false;
  session.look.mockClear();
});

describe('after a click', () => {
  test('a page that has more paragraphs is looked at, once for each time that they grew', () => {
    watch();
    click();
    vi.advanceTimersByTime(200);
    add();
    vi.advanceTimersByTime(60_000);
    expect(session.look).toHaveBeenCalledOnce();
  });

  test('one that has not is left alone, however often it is clicked', () => {
    watch();
    for (let round = 0; round < 50; round += 1) click();
    expect(vi.getTimerCount()).toBeGreaterThan(0);
    vi.advanceTimersByTime(60_000);
    expect(session.look).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('many clicks look no more often than one', () => {
    watch();
    for (let round = 0; round < 50; round += 1) click();
    add();
    vi.advanceTimersByTime(60_000);
    expect(session.look).toHaveBeenCalledOnce();
  });

  test('an article is not looked at: it is watched by its reader', () => {
    watch();
    session.isArticle = true;
    click();
    add();
    vi.advanceTimersByTime(60_000);
    expect(session.look).not.toHaveBeenCalled();
  });

  test('nothing happens when the session has ended', () => {
    watch();
    ended.abort();
    click();
    expect(vi.getTimerCount()).toBe(0);
  });
});

test('a reader who goes into a frame may have agreed to something there', () => {
  watch();
  window.dispatchEvent(new window.Event('blur'));
  add();
  vi.advanceTimersByTime(60_000);
  expect(session.look).toHaveBeenCalledOnce();
});

describe('a page that begins', () => {
  test('is looked at three times, and then no more where nothing came', () => {
    watch()();
    vi.advanceTimersByTime(3600_000);
    expect(session.look).toHaveBeenCalledTimes(3);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('once more where its text came late', () => {
    watch()();
    vi.advanceTimersByTime(7000);
    add();
    vi.advanceTimersByTime(3600_000);
    expect(session.look).toHaveBeenCalledTimes(4);
  });
});
