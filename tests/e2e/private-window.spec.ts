/** In a private window Lede reads as anywhere, and nothing of it is written down. */
import { choose } from '../support/clutter-switch';
import { connectDevTools } from '@/tools/browsers/devtools';
import { expect, test } from '../support/lede-test';
import { openPrivateWindow } from '@/tools/browsers/private-window';
import { FERRY, HEADLINES } from '../support/reading';
import type { Surface } from '@/tools/browsers/surface';

/** All that Lede keeps, for good and until the browser is closed. */
const readStored = (page: Surface): Promise<unknown> =>
  page.evaluate(
    'Promise.all([chrome.storage.local.get(), chrome.storage.session.get(), chrome.storage.sync.get()])',
  );

test('a private window', async ({ lede, engine, profile }) => {
  test.skip(engine === 'firefox', 'only Chromium can be told to allow an extension there');
  const devTools = await connectDevTools(profile);
  try {
    const panel = await openPrivateWindow(lede, devTools, FERRY);
    const before = await readStored(lede.tab);
    const text = await panel.waitForText('Comment rules', 20_000);
    expect(text).toContain(HEADLINES.ferry);
    await panel.waitForText('Private window: nothing here is remembered');
    // For the site is for this page here, and holds as long as it does.
    await choose(panel, 'This site', 'Show');
    await panel.waitForText('Setting for this page: show');
    expect(await readStored(lede.tab)).toEqual(before);
  } finally {
    devTools.close();
  }
});
