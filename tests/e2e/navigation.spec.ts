/** The panel goes where the reader goes: reload, links, back, pages that never reload, other tabs. */
import { expect, test } from '../support/lede-test';
import { FERRY, HEADLINES, LIBRARY, openWithPanel, readArticle, SITE } from '../support/reading';

const SEAL = 'Seal on the slipway stops the lifeboat for an hour';
const CLOCK = 'Clock tower stops at ten to four';

test('a reload is read again', async ({ lede }) => {
  const panel = await readArticle(lede);
  await lede.tab.reload();
  await panel.waitForText(HEADLINES.ferry, 20_000);
  await panel.waitForText('Key claims', 20_000);
});

test('the next article and the way back', async ({ lede }) => {
  const panel = await readArticle(lede);
  await lede.tab.open(LIBRARY);
  const text = await panel.waitForText(HEADLINES.library, 20_000);
  expect(text).not.toContain(HEADLINES.ferry);
  await lede.tab.goBack();
  await panel.waitForText(HEADLINES.ferry, 20_000);
});

test('a page that is slow to come has no line of the one before beside it', async ({ lede }) => {
  const panel = await readArticle(lede);
  const opened = lede.tab.open('http://slow.test/town/library-reopens.html');
  await panel.until(
    (headline) => !document.body.innerText.includes(headline),
    HEADLINES.ferry,
    'the old lines to go',
  );
  // They went because their page went, not because the next one had come.
  expect(await lede.tab.evaluate('document.readyState')).toBe('loading');
  await opened;
  await panel.waitForText(HEADLINES.library, 20_000);
});

test('a front page swapped in while an article is being read keeps the article away', async ({
  lede,
}) => {
  const panel = await openWithPanel(lede, `${SITE}/live/`);
  await panel.waitForText('No article here', 20_000);
  // In one breath, so that the reading of the story is under way when it goes.
  for (let round = 0; round < 3; round += 1) {
    await lede.tab.click({ role: 'link', name: 'Seal' });
    await lede.tab.click({ role: 'link', name: 'Front' });
    await panel.waitForText('No article here', 20_000);
  }
  await expect.poll(() => panel.text(), { timeout: 3000 }).toContain('No article here');
  expect(await panel.text()).not.toContain('Key claims');
});

test('from an article to a front page nothing of the article stays', async ({ lede }) => {
  const panel = await readArticle(lede);
  await lede.tab.open(`${SITE}/`);
  const text = await panel.waitForText('No article here', 20_000);
  expect(text).not.toContain('Key claims');
});

test('stories swapped in without a reload are followed', async ({ lede }) => {
  const panel = await openWithPanel(lede, `${SITE}/live/seal-on-the-slipway`);
  await panel.waitForText(SEAL, 20_000);
  await panel.waitForText('Key claims', 20_000);
  await lede.tab.click({ role: 'link', name: 'Clock' });
  const text = await panel.waitForText(CLOCK, 20_000);
  expect(text).not.toContain(SEAL);
  await lede.tab.evaluate('history.back()');
  await panel.waitForText(SEAL, 20_000);
});

test('a place within the page is no other page: the brief stays as it stands', async ({ lede }) => {
  const panel = await readArticle(lede);
  await panel.run(
    () => document.querySelector('[id^="claim-"]')?.setAttribute('data-here', ''),
    null,
  );
  await lede.tab.evaluate(`(location.hash = 'comments', true)`);
  await lede.tab.evaluate(`(history.replaceState(null, '', location.pathname + '#p-12'), true)`);
  await lede.tab.evaluate(`(history.pushState({ at: 3 }, '', location.href), true)`);
  // Where the click came from chooses no story either.
  await lede.tab.evaluate(`(history.replaceState(null, '', '?utm_source=mail#p-12'), true)`);
  await lede.tab.evaluate(`(history.replaceState(null, '', location.pathname), true)`);
  // Any of them would have been taken for another page by now.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(await panel.has({ role: 'heading', name: 'Key claims' })).toBe(true);
  expect(await panel.run(() => document.querySelectorAll('[data-here]').length, null)).toBe(1);
});

test('each tab keeps its own brief', async ({ lede }) => {
  const panel = await readArticle(lede, FERRY);
  const other = await lede.newTab();
  await other.open(LIBRARY);
  await other.bringToFront();
  const text = await panel.waitForText(HEADLINES.library, 20_000);
  expect(text).not.toContain(HEADLINES.ferry);
  await lede.tab.bringToFront();
  await panel.waitForText(HEADLINES.ferry, 20_000);
});

test('a tab that is closed leaves the panel with the next one', async ({ lede }) => {
  const panel = await readArticle(lede, FERRY);
  const other = await lede.newTab();
  await other.open(LIBRARY);
  await other.bringToFront();
  await panel.waitForText(HEADLINES.library, 20_000);
  await other.close();
  await lede.tab.bringToFront();
  await panel.waitForText(HEADLINES.ferry, 20_000);
});
