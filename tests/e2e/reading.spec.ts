/** The main job: an article is read, every line of the brief leads to its sentence, and the page is left alone. */
import { expect, test } from '../support/lede-test';
import {
  FERRY,
  HEADLINES,
  openWithPanel,
  readArticle,
  readCurrent,
  readMarkup,
  readTexts,
} from '../support/reading';

test('the sample article becomes a brief', async ({ lede }) => {
  const panel = await readArticle(lede);
  const text = await panel.waitForText(HEADLINES.ferry);
  expect(text).toContain('The Gannet Bay Courier');
  expect(text).toContain('Marit Oduya');
  expect((await readTexts(panel, '.line')).length).toBeGreaterThanOrEqual(3);
});

test('its people are named with their roles, and nobody else is quoted', async ({ lede }) => {
  const panel = await readArticle(lede);
  const names = await readTexts(panel, '.source h3');
  for (const name of ['Calloway', 'Penrose', 'Renn', 'Port Authority']) {
    expect(names.join(' · ')).toContain(name);
  }
  expect(names.join(' · ')).not.toContain('Alun Brace');
});

test('its comment rules are told with their exact sentences', async ({ lede }) => {
  const panel = await readArticle(lede);
  const text = await panel.waitForText('A moderator reads each comment before it appears.');
  expect(text).toContain('Your first and last name appear beside everything you post here');
  expect(text).toContain('Comments close three days after a story is published');
});

test('a click on a claim marks its sentence, and Escape takes the mark off', async ({ lede }) => {
  const panel = await readArticle(lede);
  const [claim = ''] = await readTexts(panel, '[id^="claim-"] bdi');
  await panel.click({ role: 'button', name: claim });
  await expect.poll(() => readCurrent(lede.tab)).toBe(claim);
  const top = await lede.tab.run(() => {
    const range = [...(CSS.highlights.get('lede-current') ?? [])][0];
    return range instanceof Range ? range.getBoundingClientRect().top : null;
  }, null);
  expect(top).toBeGreaterThanOrEqual(0);
  await panel.press('Escape');
  await expect.poll(() => readCurrent(lede.tab)).toBeNull();
});

test('the live page keeps every byte while it is read', async ({ lede }) => {
  await lede.tab.open('http://courier.test/opinion/let-the-old-crane-stand.html');
  const before = await readMarkup(lede.tab);
  const panel = await openWithPanel(
    lede,
    'http://courier.test/opinion/let-the-old-crane-stand.html',
  );
  await panel.waitForText('Let the old crane stand', 20_000);
  await panel.waitForText('Key claims', 20_000);
  expect(await readMarkup(lede.tab)).toBe(before);
});

test('Lede asks the network for nothing', async ({ lede, server }) => {
  const panel = await readArticle(lede);
  await panel.click({ role: 'button', name: 'Copy, save or print' });
  await panel.press('Escape');
  const asked = server.seen.filter(({ host }) => host.endsWith('.test'));
  expect(asked.map(({ path }) => path).toSorted()).toEqual(
    [new URL(FERRY).pathname, '/style.css'].toSorted(),
  );
});
