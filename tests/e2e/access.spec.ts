/** The reader decides in the browser which sites Lede may see, and may change that at any time. */
import { test } from '../support/lede-test';
import { FERRY, HEADLINES, LIBRARY, openWithPanel } from '../support/reading';

test('sites are taken back and given again while the panel is open', async ({ lede }) => {
  const panel = await openWithPanel(lede, FERRY);
  await panel.waitForText('Key claims', 20_000);
  await lede.setAccess(null);
  await lede.tab.open(LIBRARY);
  await panel.waitForText('Not allowed here', 20_000);
  // Given in the browser's own settings: the panel goes on by itself, without a reload.
  await lede.setAccess('http://courier.test/*');
  await panel.waitForText(HEADLINES.library, 20_000);
  await panel.waitForText('Key claims', 20_000);
  await lede.tab.open(FERRY);
  await panel.waitForText(HEADLINES.ferry, 20_000);
  // The word for one site is none for another.
  await lede.tab.open('http://other.test/town/library-reopens.html');
  await panel.waitForText('Not allowed here', 20_000);
  await lede.setAccess(null);
  await lede.tab.open(LIBRARY);
  await panel.waitForText('Not allowed here', 20_000);
});
