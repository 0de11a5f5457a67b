/** Pages that are left and come back whole: the back/forward cache keeps them with Lede in them, asleep. */
import { choose, expectHidden } from '../support/clutter-switch';
import { expect, test } from '../support/lede-test';
import { HEADLINES, LIBRARY, readArticle, readCurrent, readMarks } from '../support/reading';
import type { LedeBrowser } from '@/tools/browsers/browser';

/** Goes on as the reader does, by a link, after a mark on the page's own world that only the same page still has. */
async function leave(lede: LedeBrowser): Promise<void> {
  await lede.tab.run((url) => {
    addEventListener('pageshow', ({ persisted }) => {
      document.documentElement.dataset['restored'] = String(persisted);
    });
    // After the answer: a navigation would take it away.
    setTimeout(() => location.assign(url));
  }, LIBRARY);
}

async function goBack(lede: LedeBrowser): Promise<void> {
  await lede.tab.run(() => void setTimeout(() => history.back()), null);
  const restored = () => lede.tab.run(() => document.documentElement.dataset['restored'], null);
  // It was asleep, and was not loaded anew: nothing of Lede kept it from resting.
  await expect.poll(() => restored().catch(() => null), { timeout: 10_000 }).toBe('true');
}

test('a page rests with Lede in it, and catches up when it comes back', async ({ launch }) => {
  const lede = await launch({ pagesRest: true });
  const panel = await readArticle(lede);
  await expectHidden(lede, true);
  await test.step('settings that changed meanwhile hold, and its lines are marked anew', async () => {
    await leave(lede);
    await panel.waitForText(HEADLINES.library, 20_000);
    await choose(panel, 'Everywhere', 'Show');
    await goBack(lede);
    await panel.waitForText(HEADLINES.ferry, 20_000);
    await expectHidden(lede, false);
    await expect.poll(async () => Object.keys(await readMarks(lede.tab))).toContain('claim');
    await panel.until(() => document.querySelector('.claim'), null, 'the claims');
    await panel.click({ role: 'button', name: 'ferry', nth: 0 });
    await expect.poll(() => readCurrent(lede.tab)).not.toBeNull();
  });
  await test.step('no mark is left where the panel was closed meanwhile', async () => {
    await leave(lede);
    await panel.waitForText(HEADLINES.library, 20_000);
    await lede.clickAction();
    await expect.poll(() => lede.isPanelOpen()).toBe(false);
    await goBack(lede);
    await expect.poll(async () => Object.keys(await readMarks(lede.tab))).toEqual([]);
  });
});
