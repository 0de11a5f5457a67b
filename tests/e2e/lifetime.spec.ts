/** Weeks of running: the background ends at any moment, as both browsers end one that is idle. */
import { expect, test } from '../support/lede-test';
import { FERRY, HEADLINES, LIBRARY, openWithPanel } from '../support/reading';

test('the background may end at any moment of a reading', async ({ lede }) => {
  test.slow();
  const panel = await openWithPanel(lede, 'http://bad.test/empty');
  let ended = 0;
  // Twenty moments, from before the page's first message to after the brief is there.
  for (let moment = 0; moment < 20; moment += 1) {
    const [url, headline] =
      moment % 2 === 0 ? [FERRY, HEADLINES.ferry] : [LIBRARY, HEADLINES.library];
    const opened = lede.tab.open(url);
    await new Promise((resolve) => setTimeout(resolve, moment * 25));
    if (await lede.stopBackground()) ended += 1;
    await opened;
    await panel.waitForText(headline, 20_000);
    await panel.waitForText('Key claims', 20_000);
  }
  expect(ended).toBeGreaterThan(10);
});
