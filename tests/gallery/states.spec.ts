/** Every state of the panel and Lede's own pages, for everyone: axe, room, targets, and a picture of each. */
import type { Page } from '@playwright/test';
import { GALLERY, SHEET_NAMES } from '@/tools/gallery/states';
import { findAxeViolations } from '../support/axe';
import { expect, test } from './gallery-test';

/** One state is shown whole; of the others the first screens tell what is different. */
const TALLEST = 2600;
const SCREENS = 1300;

/** Of all pixels: less than an icon. The faces are the gallery's own, so that letters are the same everywhere. */
const TOLERANCE = { maxDiffPixelRatio: 0.0003, threshold: 0.25 };

/** Narrower than any panel: Firefox's own 240 px, and what is left of Chrome's 360 px at 200 %. */
const NARROW = [240, 180];

async function take(page: Page, tallest = SCREENS): Promise<Buffer> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({
    width: page.viewportSize()?.width ?? 400,
    height: Math.min(height, tallest),
  });
  // The marked line was scrolled to, before or after the faces were there.
  await page.evaluate(() => scrollTo(0, 0));
  await settle(page);
  return page.screenshot();
}

/** What comes and goes is looked at while it is there, however long the machine took to get here. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() =>
    document.getAnimations().forEach((each) => {
      each.pause();
      each.currentTime = 1000;
    }),
  );
}

/** The colours come from one file of tokens: a few pictures in the dark tell of all; axe looks at every state in both. */
const DARK = new Set(['ready-current', 'ready-opinion-partial', 'no-article', 'options']);

for (const state of [...Object.keys(GALLERY), ...SHEET_NAMES]) {
  test(`${state}: axe, room, targets and picture`, async ({ show }) => {
    const dark = await show({ state, theme: 'dark' });
    await settle(dark);
    expect(await findAxeViolations(dark)).toEqual([]);
    if (DARK.has(state)) {
      expect(await take(dark)).toMatchSnapshot(`${state}-dark.png`, TOLERANCE);
    }
    const page = await show({ state });
    await settle(page);
    expect(await findAxeViolations(page)).toEqual([]);
    const tallest = state === 'ready' ? TALLEST : SCREENS;
    expect(await take(page, tallest)).toMatchSnapshot(`${state}.png`, TOLERANCE);
    for (const width of NARROW) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(findRunOut), `${width} px`).toEqual([]);
      expect(await page.evaluate(findTorn), `${width} px`).toEqual([]);
    }
    expect(await page.evaluate(findSmall)).toEqual([]);
  });
}

const AT_OTHER_WIDTHS = ['ready', 'ready-opinion-partial', 'no-article', 'options', 'welcome'];

for (const state of AT_OTHER_WIDTHS) {
  test(`${state} at other widths`, async ({ show }) => {
    for (const width of [240, 320, 600]) {
      const page = await show({ state, width });
      expect(await take(page)).toMatchSnapshot(`${state}-${width}.png`, TOLERANCE);
    }
  });
}

for (const lang of ['de', 'fr', 'es', 'ar']) {
  test(`the brief and the settings in ${lang}`, async ({ show }) => {
    for (const state of ['ready', 'options']) {
      const page = await show({ state, width: 320, lang });
      expect(await findAxeViolations(page)).toEqual([]);
      expect(await take(page)).toMatchSnapshot(`${state}-${lang}.png`, TOLERANCE);
      await page.setViewportSize({ width: 240, height: 900 });
      expect(await page.evaluate(findRunOut)).toEqual([]);
      expect(await page.evaluate(findTorn)).toEqual([]);
    }
  });
}

test('forced colours', async ({ show, page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await show({ state: 'ready-current', theme: 'dark' });
  expect(await take(page)).toMatchSnapshot('forced-colours.png', TOLERANCE);
});

test('the brief on paper', async ({ show, page }) => {
  await show({ state: 'ready', width: 640 });
  await page.getByRole('button', { name: 'Copy, save or print' }).click();
  await page.getByRole('button', { name: 'Print the brief' }).click();
  await page.emulateMedia({ media: 'print' });
  expect(await take(page)).toMatchSnapshot('print.png', TOLERANCE);
});

test('the icon', async ({ show }) => {
  const page = await show({ state: 'icons' });
  expect(await page.screenshot()).toMatchSnapshot('icons.png', TOLERANCE);
});

/** What reaches out of the page at its end, or is wider than what holds it. Runs in the page. */
function findRunOut(): string[] {
  const { clientWidth } = document.documentElement;
  return Array.from(document.querySelectorAll('body *'))
    .filter((each) => each.checkVisibility() && !each.closest('.unseen, [popover]'))
    .filter((each) => {
      const { left, right } = each.getBoundingClientRect();
      return right > clientWidth + 1 || left < -1;
    })
    .map((each) => `${each.tagName}.${each.className}`);
}

/** Words of the interface that go over two lines with no hyphen of their own; the page's words are its own. Runs in the page. */
function findTorn(): string[] {
  const torn: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    const isShown = text.parentElement?.checkVisibility();
    if (!isShown || text.parentElement?.closest('.unseen, bdi, .demo-page, [popover]')) continue;
    for (const word of (text.nodeValue ?? '').matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
      const range = document.createRange();
      range.setStart(text, word.index);
      range.setEnd(text, word.index + word[0].length);
      const lines = new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top)));
      if (lines.size > 1) torn.push(word[0]);
    }
  }
  return torn;
}

/** Controls that are smaller than 24 px either way (WCAG 2.2, 2.5.8). Runs in the page. */
function findSmall(): string[] {
  const controls = 'button, a[href], input:not([type=radio]), select, summary, label';
  return Array.from(document.querySelectorAll(controls))
    .filter((each) => each.checkVisibility() && !each.closest('.unseen'))
    .flatMap((each) => {
      const { width, height } = each.getBoundingClientRect();
      const name = `${each.textContent.trim()} ${each.className}`;
      return width < 24 || height < 24 ? [`${name}: ${width} × ${height}`] : [];
    });
}
