/** Pages that are no good, messages that are forged: a state in words each time, and no exception anywhere. */
import { expect, test } from '../support/lede-test';
import { FERRY, HEADLINES, openWithPanel, readArticle } from '../support/reading';

/** What the panel must say for each: one of the states it has words for. */
const STATES =
  /No article here|This page cannot be read|That did not work|Not allowed here|Only part of this article/;

const PAGES = [
  '/empty',
  '/empty-body',
  '/plain',
  '/feed.xml',
  '/drawing.svg',
  '/no-body',
  '/frames',
  '/huge',
];

for (const path of PAGES) {
  test(`${path} has its words`, async ({ lede }) => {
    const panel = await openWithPanel(lede, `http://bad.test${path}`);
    await panel.waitForText(STATES, 60_000);
    await lede.tab.open(FERRY);
    await panel.waitForText(HEADLINES.ferry, 20_000);
  });
}

test('a PDF has its words', async ({ lede, engine }) => {
  test.skip(engine === 'chromium', 'headless Chromium downloads a PDF instead of showing it');
  const panel = await openWithPanel(lede, 'http://bad.test/paper.pdf');
  await panel.waitForText(STATES, 20_000);
});

test("the browser's own pages have their words", async ({ lede, engine }) => {
  const panel = await readArticle(lede);
  await lede.tab.open(engine === 'chromium' ? 'chrome://version/' : 'about:license');
  await panel.waitForText('This page cannot be read', 20_000);
});

test('messages that are none are refused without an answer or an exception', async ({ lede }) => {
  const panel = await readArticle(lede);
  const forged = [
    null,
    7,
    'page:status',
    {},
    { name: 'page:status' },
    { name: 'background:status', request: null },
    { name: 'background:status', request: { url: 1 } },
    { name: '__proto__', request: {} },
    { name: 'panel:clicked', request: { id: '<img src=x onerror=alert(1)>' } },
  ];
  await panel.run(async (messages) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the extension page's own API
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api>;
    type Api = { runtime: { sendMessage: (message: unknown) => Promise<unknown> } } | undefined;
    for (const message of messages) {
      await (browser ?? chrome)?.runtime.sendMessage(message).catch(() => null);
    }
  }, forged);
  await lede.tab.evaluate(`window.postMessage({ name: 'page:clutter', request: { page: 'off' } })`);
  expect(await panel.text()).toContain(HEADLINES.ferry);
});
