/** Lede changes under open pages: it is updated, and it is taken away. */
import { choose, expectHidden } from '../support/clutter-switch';
import { expect, test } from '../support/lede-test';
import { HEADLINES, LIBRARY, readArticle, readMarkup, readMarks } from '../support/reading';
import type { Surface } from '@/tools/browsers/surface';

/** Longer than a page's own second looks: none of them is to be what ends the old script. */
const LAST_LOOK_MS = 3500;

const readMarkNames = async (tab: Surface) => Object.keys(await readMarks(tab));

/** What a page holds of Lede's, its hidden elements aside. */
const readSheets = (tab: Surface) => tab.run(() => document.adoptedStyleSheets.length, null);

test('an update, and the removal, under open pages', async ({ lede, engine }) => {
  await readArticle(lede);
  await expectHidden(lede, true);
  const other = await lede.newTab();
  await other.open(LIBRARY);
  await lede.tab.bringToFront();
  await new Promise((resolve) => setTimeout(resolve, LAST_LOOK_MS));
  expect(await readMarkNames(lede.tab)).toContain('claim');

  await lede.replaceExtension();
  await test.step('the marks went with their panel, and one Lede alone hides clutter', async () => {
    await expect.poll(() => readMarkNames(lede.tab), { timeout: 10_000 }).toEqual([]);
    await expectHidden(lede, true);
    await expect.poll(() => readSheets(lede.tab)).toBe(1);
  });
  await lede.clickAction();
  const panel = await lede.attachPanel();
  await test.step('the panel reads on, in both tabs, without a reload', async () => {
    await panel.waitForText(HEADLINES.ferry, 20_000);
    await panel.waitForText('Key claims', 20_000);
    await expect.poll(() => readMarkNames(lede.tab)).toContain('claim');
    await other.bringToFront();
    await panel.waitForText(HEADLINES.library, 20_000);
    await panel.waitForText('Key claims', 20_000);
    await lede.tab.bringToFront();
    await panel.waitForText(HEADLINES.ferry, 20_000);
  });
  await test.step('the new one gives back to the byte what the old one took', async () => {
    await choose(panel, 'Everywhere', 'Show');
    await expectHidden(lede, false);
    expect(await readSheets(lede.tab)).toBe(0);
    const given = await readMarkup(lede.tab);
    await lede.tab.reload();
    await panel.waitForText('Key claims', 20_000);
    await expectHidden(lede, false);
    expect(given).toBe(await readMarkup(lede.tab));
  });
  // Firefox ends an add-on's scripts in a page without a word: what they hid comes back with the next load.
  if (engine === 'firefox') return;
  await test.step('taken away, it leaves the page when the reader comes back to it', async () => {
    await choose(panel, 'Everywhere', 'Hide');
    await expectHidden(lede, true);
    await lede.removeExtension();
    await other.bringToFront();
    await lede.tab.bringToFront();
    await expectHidden(lede, false);
    expect(await readMarkNames(lede.tab)).toEqual([]);
    expect(await readSheets(lede.tab)).toBe(0);
  });
});
