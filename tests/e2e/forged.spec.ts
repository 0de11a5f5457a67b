/** What a page, or another extension, says in Lede's name is not heard; and a page is told nothing of Lede. */
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

test('a page that listens for Lede, or its framework, hears nothing', async ({ lede }) => {
  const panel = await openWithPanel(lede, `http://bad.test${hostile('listening')}?${nameOf(lede)}`);
  await panel.waitForText('Key claims', 20_000);
  expect(await lede.tab.evaluate('document.documentElement.dataset.heard ?? null')).toBeNull();
});
