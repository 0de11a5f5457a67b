/** The clutter switch: at once, at three levels, the narrower first, remembered, and off means untouched. */
import { expect, test } from '../support/lede-test';
import { all, choose, CLUTTER, expectHidden, KEPT } from '../support/clutter-switch';
import type { LedeBrowser } from '@/tools/browsers/browser';
import { FERRY, LIBRARY, readArticle, readMarkup, readSeen } from '../support/reading';
import type { Surface } from '@/tools/browsers/surface';

test('clutter is hidden from the start, and what is no clutter stays', async ({ lede }) => {
  await readArticle(lede);
  await expectHidden(lede, true);
});

test('the page scrolls again under a hidden slide-in', async ({ lede }) => {
  await readArticle(lede);
  await expectHidden(lede, true);
  const moved = await lede.tab.run(() => {
    scrollTo({ top: 600, behavior: 'instant' });
    return { y: scrollY, overflow: getComputedStyle(document.body).overflowY };
  }, null);
  expect(moved.overflow).not.toBe('hidden');
  expect(moved.y).toBeGreaterThan(500);
});

test('each level works at once, and the narrower wins', async ({ lede }) => {
  const panel = await readArticle(lede);
  await expectHidden(lede, true);
  await choose(panel, 'Everywhere', 'Show');
  await expectHidden(lede, false);
  await panel.waitForText('Setting for all sites: show.');
  await choose(panel, 'This site', 'Hide');
  await expectHidden(lede, true);
  await panel.waitForText('Setting for courier.test: hide.');
  await choose(panel, 'This page', 'Show');
  await expectHidden(lede, false);
  await panel.waitForText('Setting for this page: show.');
});

test('the word for a site holds on its other pages and after a reload', async ({ lede }) => {
  const panel = await readArticle(lede);
  await choose(panel, 'This site', 'Show');
  await expectHidden(lede, false);
  await lede.tab.reload();
  await expectHidden(lede, false);
  await lede.tab.open(LIBRARY);
  await expect
    .poll(() => readSeen(lede.tab, ['.newsletter-box']))
    .toEqual({ '.newsletter-box': true });
});

test('switched off, the DOM is what it would be without Lede', async ({ lede }) => {
  const panel = await readArticle(lede);
  await choose(panel, 'This site', 'Show');
  await expectHidden(lede, false);
  await lede.tab.open(FERRY);
  await expectHidden(lede, false);
  const untouched = await readMarkup(lede.tab);
  await choose(panel, 'This page', 'Hide');
  await expectHidden(lede, true);
  await choose(panel, 'This page', 'Show');
  await expectHidden(lede, false);
  expect(await readMarkup(lede.tab)).toBe(untouched);
});

test('a form that is being filled in stays, whatever the switch says', async ({ lede }) => {
  await lede.tab.open(LIBRARY);
  await lede.clickAction();
  const panel = await lede.attachPanel();
  await choose(panel, 'Everywhere', 'Show');
  const box = ['.newsletter-box'];
  await expect.poll(() => readSeen(lede.tab, box)).toEqual(all(box, true));
  const { x, y } = await lede.tab.run(() => {
    const field = document.querySelector('.newsletter-box input');
    field?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left = 0, top = 0 } = field?.getBoundingClientRect() ?? {};
    return { x: left + 10, y: top + 5 };
  }, null);
  await lede.tab.clickAt(x, y);
  for (const key of 'ida') await lede.tab.press(key);
  await choose(panel, 'Everywhere', 'Hide');
  await panel.waitForText('Setting for all sites: hide.');
  expect(await readSeen(lede.tab, box)).toEqual(all(box, true));
  const typed = await lede.tab.run(
    () => document.querySelector<HTMLInputElement>('.newsletter-box input')?.value,
    null,
  );
  expect(typed).toBe('ida');
});

/** Picks the box of related stories in the page; its selector, once it is hidden. */
async function pickRelated(lede: LedeBrowser, panel: Surface): Promise<readonly string[]> {
  await panel.click({ role: 'button', name: 'Hide something else' });
  const { x, y } = await lede.tab.run(() => {
    const box = document.querySelector('.related');
    box?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left = 0, top = 0 } = box?.getBoundingClientRect() ?? {};
    return { x: left + 3, y: top + 3 };
  }, null);
  await lede.tab.clickAt(x, y);
  const picked = ['.related'];
  await expect.poll(() => readSeen(lede.tab, picked)).toEqual(all(picked, false));
  return picked;
}

test('what the reader picks is hidden on the site until it is let go', async ({ lede }) => {
  const panel = await readArticle(lede);
  await expectHidden(lede, true);
  const picked = await pickRelated(lede, panel);
  await lede.tab.reload();
  await expect.poll(() => readSeen(lede.tab, picked)).toEqual(all(picked, false));
  await panel.click({ role: 'button', name: 'Bring back what you picked' });
  await expect.poll(() => readSeen(lede.tab, picked)).toEqual(all(picked, true));
});

test('on paper is what the reader chose for the screen', async ({ lede }) => {
  const panel = await readArticle(lede);
  const onPaper = async () => {
    await lede.layOutForPrint(true);
    await expect.poll(() => lede.tab.evaluate("matchMedia('print').matches")).toBe(true);
    const seen = await readSeen(lede.tab, [...CLUTTER, ...KEPT]);
    await lede.layOutForPrint(false);
    await expect.poll(() => lede.tab.evaluate("matchMedia('print').matches")).toBe(false);
    return seen;
  };
  await expectHidden(lede, true);
  expect(await onPaper()).toEqual({ ...all(CLUTTER, false), ...all(KEPT, true) });
  await choose(panel, 'This page', 'Show');
  await expectHidden(lede, false);
  expect(await onPaper()).toEqual({ ...all(CLUTTER, true), ...all(KEPT, true) });
});

test('one pick is let go on the settings page, and the page shows it again', async ({ lede }) => {
  const panel = await readArticle(lede);
  const picked = await pickRelated(lede, panel);
  const options = await lede.newTab();
  await options.open(`${lede.origin}/options.html`);
  await options.waitForText('What you picked to hide courier.test 1 thing');
  await options.click({ role: 'button', name: 'on courier.test' });
  await options.until(
    () => !document.body.innerText.includes('courier.test'),
    null,
    'the pick gone from the list',
  );
  await lede.tab.bringToFront();
  await expect.poll(() => readSeen(lede.tab, picked)).toEqual(all(picked, true));
});

test('settings outlive the browser', async ({ launch }) => {
  const first = await launch();
  const panel = await readArticle(first);
  await choose(panel, 'Everywhere', 'Show');
  await expectHidden(first, false);
  await first.close();
  const second = await launch();
  await second.tab.open(FERRY);
  await expectHidden(second, false);
});
