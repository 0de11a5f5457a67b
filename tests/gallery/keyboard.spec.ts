/** The panel by ear and by keyboard: what is read out in which order, and that the focus can always be seen. */
import { expect, listenTo, test } from './gallery-test';

for (const state of ['ready', 'ready-outdated', 'no-article', 'options']) {
  test(`${state}: the accessibility tree`, async ({ show }) => {
    const page = await show({ state });
    await expect(page.locator('body')).toMatchAriaSnapshot({ name: `${state}.aria.yml` });
  });
}

for (const state of ['ready-current', 'options', 'welcome']) {
  test(`${state}: each stop of the Tab key shows itself, in the order of the page`, async ({
    show,
  }) => {
    const page = await show({ state });
    const places: number[] = [];
    const faults: string[] = [];
    for (let press = 0; press < 150; press += 1) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(readFocus);
      if (stop === null) break;
      if (!stop.isSeen) faults.push(`not seen: ${stop.name}`);
      places.push(stop.place);
    }
    expect(faults).toEqual([]);
    expect(places.length).toBeGreaterThan(10);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
}

test('the arrow keys go from tick to tick of the map', async ({ show }) => {
  const page = await show({ state: 'ready' });
  const jumps = listenTo(page, 'onJump');
  await page.getByRole('slider').focus();
  for (const key of ['End', 'ArrowLeft', 'Home']) await page.keyboard.press(key);
  expect(jumps).toEqual([
    '[{"kind":"quote","index":10}]',
    '[{"kind":"quote","index":9}]',
    '[{"kind":"claim","index":0}]',
  ]);
});

test('a sheet closes on Esc and gives the focus back', async ({ show }) => {
  const page = await show({ state: 'ready' });
  const returns = listenTo(page, 'onReturn');
  const button = page.getByRole('button', { name: 'Copy, save or print' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Copy the brief' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Copy the brief' })).toBeHidden();
  await expect(button).toBeFocused();
  // Esc meant the sheet; the next one means the page.
  expect(returns).toEqual([]);
  await page.keyboard.press('Escape');
  expect(returns).toEqual(['[]']);
});

test('nothing moves for who asked for no motion, and a notice still comes and goes', async ({
  show,
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await show({ state: 'ready-outdated' });
  const moves = await page.evaluate(() =>
    document
      .getAnimations()
      .map((each) => (each instanceof CSSAnimation ? each.animationName : 'transition')),
  );
  expect(moves).toEqual(['toast-still']);
});

/** The element with the focus: where it stands in the document, and whether it shows. Null at the end. Runs in the page. */
function readFocus(): { name: string; isSeen: boolean; place: number } | null {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return null;
  const name = `${element.ariaLabel ?? element.textContent.trim().slice(0, 40)} ${element.className}`;
  // A radio button and the map are drawn by what holds them, and so is their ring.
  const ring = [element, element.closest('.choice-options, .map-strip')].some(
    (each) => each && getComputedStyle(each).outlineStyle !== 'none',
  );
  const { left, top, width, height } = element.getBoundingClientRect();
  const hit = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 14));
  const isFree = hit !== null && (element.contains(hit) || hit.contains(element));
  const place = Array.from(document.querySelectorAll('*')).indexOf(element);
  return { name, isSeen: ring && isFree, place };
}
