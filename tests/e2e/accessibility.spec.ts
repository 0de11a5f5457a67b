/** The real panel for everyone: axe finds nothing, all of it by keyboard, readable when narrow. Each state: tests/gallery. */
import { findAxeViolations } from '../support/axe';
import { playwrightPages } from '@/tools/browsers/chromium';
import { expect, test } from '../support/lede-test';
import { openWithPanel, readArticle, SITE } from '../support/reading';

const STATES = [
  { name: 'a brief', path: '/harbour/ferry-terminal-vote.html', words: 'Key claims' },
  { name: 'no article', path: '/', words: 'No article here' },
  // That only part was read is told while claims are still sought, in words that fade in.
  {
    name: 'a gated article',
    path: '/harbour/lighthouse-sale.html',
    words: /Only part of this.*Key claims/s,
  },
];

for (const { name, path, words } of STATES) {
  test(`axe finds nothing: ${name}`, async ({ lede }) => {
    const panel = await openWithPanel(lede, `${SITE}${path}`);
    await panel.waitForText(words, 20_000);
    expect(await findAxeViolations(panel)).toEqual([]);
  });
}

test('the keyboard alone reaches every control of the brief', async ({ lede }) => {
  const panel = await readArticle(lede);
  const wanted = await panel.run(() => {
    const controls = 'button, a[href], input, select, summary, [tabindex="0"]';
    const seen = Array.from(document.querySelectorAll(controls)).filter(
      (each) => each.checkVisibility({ visibilityProperty: true }) && !each.matches(':disabled'),
    );
    // Of a group of radio buttons the Tab key reaches one; the arrow keys do the rest.
    const stops = seen.filter(
      (each) => !(each instanceof HTMLInputElement && each.type === 'radio' && !each.checked),
    );
    stops.forEach((each, index) => each.setAttribute('data-stop', String(index)));
    return stops.length;
  }, null);
  const reached = new Set<string>();
  await panel.run(() => document.body.focus(), null);
  for (let press = 0; press < wanted * 2 && reached.size < wanted; press += 1) {
    await panel.press('Tab');
    const stop = await panel.run(
      () => document.activeElement?.getAttribute('data-stop') ?? null,
      null,
    );
    if (stop !== null) reached.add(stop);
  }
  expect(reached.size).toBe(wanted);
});

test('nothing runs out of a narrow panel', async ({ lede }) => {
  const panel = await readArticle(lede);
  await playwrightPages.get(panel)?.setViewportSize({ width: 320, height: 800 });
  const wide = await panel.run(
    () =>
      Array.from(document.querySelectorAll('body *'))
        .filter((each) => each.checkVisibility() && !each.closest('.unseen'))
        .filter(
          (each) => each.getBoundingClientRect().right > document.documentElement.clientWidth + 1,
        )
        .map((each) => `${each.tagName}.${each.className}`),
    null,
  );
  expect(wide).toEqual([]);
});
