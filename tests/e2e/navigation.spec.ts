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
