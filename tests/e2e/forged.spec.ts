/** What a page, or another extension, says in Lede's name is not heard; and a page is told nothing of Lede. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LedeBrowser } from '@/tools/browsers/browser';
import { expect, test } from '../support/lede-test';
import { expectHidden } from '../support/clutter-switch';
import { hostile } from '../support/hostile-pages';
import { HEADLINES, LIBRARY, openWithPanel, readArticle, readMarks } from '../support/reading';

/** The extension's own name, which any page can know: a shop gives everyone the same. */
const nameOf = ({ engine, origin }: LedeBrowser): string =>
  engine === 'firefox' ? 'lede@example.org' : new URL(origin).host;

/** Messages as Lede's own parts send them. */
const FORGED = [
  { name: 'page:clutter', request: { page: 'off' } },
  { name: 'page:mark', request: { marks: [], extent: null } },
  { name: 'page:read-anyway', request: null },
  { name: 'page:snapshot', request: null },
  { name: 'panel:returned', request: null },
  { name: 'background:picked', request: { selector: 'article' } },
];

test('a page that speaks in the name of Lede, or of its framework, changes nothing', async ({
  lede,
}) => {
  const panel = await readArticle(lede);
  await expectHidden(lede, true);
  const marked = await readMarks(lede.tab);
  await lede.tab.run(
    ({ messages, id }) => {
      const started = { contentScriptName: 'page', messageId: 'forged' };
      for (const place of ['page', 'content', 'page.content']) {
        const name = `${id}:${place}:wxt:content-script-started`;
        document.dispatchEvent(new CustomEvent(name, { detail: started }));
        postMessage({ type: name, ...started }, '*');
      }
      for (const message of messages) {
        postMessage(message, '*');
        document.dispatchEvent(new CustomEvent(message.name, { detail: message.request }));
        dispatchEvent(new MessageEvent('message', { data: message, source: window }));
      }
    },
    { messages: FORGED, id: nameOf(lede) },
  );
  await new Promise((resolve) => setTimeout(resolve, 500));
  await expectHidden(lede, true);
  expect(await readMarks(lede.tab)).toEqual(marked);
  expect(await panel.text()).toContain(HEADLINES.ferry);
  await lede.tab.open(LIBRARY);
  await panel.waitForText(HEADLINES.library, 20_000);
});

/** An extension of somebody else's, with a page from which to speak. */
const OTHER = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Somebody else',
    version: '1',
    browser_specific_settings: { gecko: { id: 'somebody@else.test' } },
  }),
  'page.html': '<!doctype html><title>Somebody else</title><p>Somebody else</p>',
};

test('another extension is not answered, and changes nothing', async ({
  lede,
  engine,
}, testInfo) => {
  test.skip(engine === 'chromium', 'Chromium is started with leave for one extension alone');
  const panel = await readArticle(lede);
  await expectHidden(lede, true);
  const folder = testInfo.outputPath('somebody-else');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(OTHER)) writeFileSync(join(folder, name), text);
  const other = await lede.newTab();
  await other.open(`${await lede.addExtension(folder)}/page.html`);
  await other.waitForText('Somebody else');
  const answers = await other.run(
    async ({ messages, id }) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the extension page's own API
      const { runtime } = Reflect.get(globalThis, 'browser') as {
        readonly runtime: {
          readonly sendMessage: (to: string, message: object) => Promise<unknown>;
        };
      };
      return Promise.all(
        messages.map((message) =>
          runtime.sendMessage(id, message).then(
            (answer) => `answered: ${JSON.stringify(answer)}`,
            () => 'refused',
          ),
        ),
      );
    },
    { messages: FORGED, id: nameOf(lede) },
  );
  expect(answers).toEqual(FORGED.map(() => 'refused'));
  await lede.tab.bringToFront();
  await panel.waitForText(HEADLINES.ferry);
  await expectHidden(lede, true);
});

test('a page that listens for Lede, or its framework, hears nothing', async ({ lede }) => {
  const panel = await openWithPanel(lede, `http://bad.test${hostile('listening')}?${nameOf(lede)}`);
  await panel.waitForText('Key claims', 20_000);
  expect(await lede.tab.evaluate('document.documentElement.dataset.heard ?? null')).toBeNull();
});
