/**
 * What scripts lay over a page, as the common kinds do it, in invented markup: what begs is gone, what must stay is
 * there, and the page can be read and scrolled. Each page says itself what is expected of it (`data-expect`).
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '../support/lede-test';
import type { Surface } from '@/tools/browsers/surface';

const PAGES = readdirSync(fileURLToPath(new URL('../fixtures/pages/clutter/', import.meta.url)))
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace('.html', ''));

/** These have tests of their own. */
const APART = new Set(['endless-changes', 'asked-for']);

const address = (page: string): string => `http://clutter.test/${page}.html`;

/* oxlint-disable unicorn/consistent-function-scoping -- what runs in the page has to bring its own functions */

/** What of the page's expectations does not hold, in words; empty when all is well. */
function readFaults(tab: Surface): Promise<readonly string[]> {
  return tab.run(() => {
    const isSeen = (element: Element): boolean =>
      [element, ...element.querySelectorAll('*')].some(
        (each) =>
          each.getClientRects().length > 0 && getComputedStyle(each).visibility === 'visible',
      );
    const name = (element: Element): string => element.outerHTML.slice(0, 80);
    const all = (expected: string): Element[] =>
      Array.from(document.querySelectorAll(`[data-expect=${expected}]`));
    const faults = [
      ...all('hidden')
        .filter(isSeen)
        .map((each) => `still seen: ${name(each)}`),
      ...all('shown')
        .filter((each) => !isSeen(each))
        .map((each) => `gone: ${name(each)}`),
    ];
    const scrolls = document.querySelector('meta[name=expect-scroll]')?.getAttribute('content');
    const styles = [document.documentElement, document.body].map((each) => getComputedStyle(each));
    const isLocked = styles.some(
      ({ overflowY, position }) => overflowY === 'hidden' || position === 'fixed',
    );
    if (scrolls === 'yes' && isLocked) faults.push('the page is locked');
    if (scrolls === 'no' && !isLocked) faults.push('the page was unlocked');
    const paragraph = document.querySelector('article p');
    if (scrolls === 'yes' && paragraph) {
      paragraph.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top } = paragraph.getBoundingClientRect();
      const hit = document.elementFromPoint(left + 40, top + 10);
      if (!hit || !paragraph.contains(hit)) faults.push(`over the text: ${hit ? name(hit) : ''}`);
      const dulled = [document.body, ...document.querySelectorAll('main, article, #app')];
      if (dulled.some((each) => getComputedStyle(each).filter !== 'none')) faults.push('blurred');
    }
    return faults;
  }, null);
}

const kept = PAGES.filter((page) => /stay|page$|index|story/.test(page));
const begging = PAGES.filter((page) => !kept.includes(page));
const groups = {
  'what begs goes, with all that it held (first half)': begging.slice(0, begging.length / 2),
  'what begs goes, with all that it held (second half)': begging.slice(begging.length / 2),
  'what must stay stays': kept,
};

for (const [title, pages] of Object.entries(groups)) {
  test(title, async ({ lede }) => {
    test.slow();
    for (const page of pages) {
      if (APART.has(page)) continue;
      await lede.tab.open(address(page));
      // What comes late has come, and what was drawn anew was drawn for the last time.
      await lede.tab.until(
        () => performance.now() > (document.title === '' ? 0 : 1800),
        null,
        `${page} at rest`,
      );
      await expect.poll(() => readFaults(lede.tab), { message: page, timeout: 8000 }).toEqual([]);
    }
  });
}

test('a dialog that the reader asked for opens', async ({ lede }) => {
  await lede.tab.open(address('asked-for'));
  // Judged and marked while it was closed, as the page is guarded once its text is there.
  await lede.tab.until(
    () => document.querySelector('[data-lede-clutter]') !== null,
    null,
    'the closed dialog judged',
  );
  await lede.tab.click({ role: 'button', name: 'Sign in' });
  await lede.tab.until(
    () => (document.getElementById('ask')?.getClientRects().length ?? 0) > 0,
    null,
    'the dialog open',
  );
});

test('a page that never rests stays smooth', async ({ lede, engine }) => {
  test.skip(engine === 'firefox', 'headless Firefox draws no frames to count');
  test.slow();
  await lede.tab.open(address('endless-changes'));
  await expect.poll(() => readFaults(lede.tab)).toEqual([]);
  await lede.tab.run(() => dispatchEvent(new Event('start-flood')), null);
  // How many frames a busy test machine draws is not asserted; that the page gets to its end and drew some is.
  const readFrames = () =>
    lede.tab.run(
      () => ('done_' in window && 'frames_' in window ? Number(window.frames_) : 0),
      null,
    );
  await expect.poll(readFrames, { timeout: 40_000 }).toBeGreaterThan(0);
  expect(await readFaults(lede.tab)).toEqual([]);
});
