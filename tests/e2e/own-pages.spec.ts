/** Lede's own pages: the first one after installing, and the settings. */
import { findAxeViolations } from '../support/axe';
import { expect, test } from '../support/lede-test';
import { FERRY, readSeen } from '../support/reading';

test('a new profile is greeted once', async ({ launch }) => {
  const first = await launch();
  expect(first.welcomed).toBe(true);
  await first.close();
  const second = await launch();
  expect(second.welcomed).toBe(false);
});

for (const page of ['welcome.html', 'options.html']) {
  test(`axe finds nothing: ${page}`, async ({ lede }) => {
    await lede.tab.open(`${lede.origin}/${page}`);
    await lede.tab.waitForText('Lede');
    expect(await findAxeViolations(lede.tab)).toEqual([]);
  });
}

test('a setting made on the settings page holds on pages that are open', async ({ lede }) => {
  await lede.tab.open(FERRY);
  const gone = { '.newsletter-box': false };
  await expect.poll(() => readSeen(lede.tab, ['.newsletter-box'])).toEqual(gone);
  const options = await lede.newTab();
  await options.open(`${lede.origin}/options.html`);
  await options.waitForText('Lede');
  await options.click({ role: 'radio', name: 'Show', exact: true });
  await lede.tab.bringToFront();
  await expect
    .poll(() => readSeen(lede.tab, ['.newsletter-box']))
    .toEqual({
      '.newsletter-box': true,
    });
});
