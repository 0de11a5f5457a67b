/** With the panel closed and a page at rest, nothing of Lede runs: no timer, no frame, no call, in page or background. */
import { connectDevTools } from '@/tools/browsers/devtools';
import { traceWork } from '@/tools/browsers/idle-trace';
import { expect, test } from '../support/lede-test';
import { FERRY, readArticle, SITE } from '../support/reading';

/** A page that filled itself late is looked at for the last time after twenty seconds. */
const LAST_LOOK_MS = 21_000;
const REST_MS = 10_000;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

test('an article that was read, and a front page beside it', async ({ lede, engine, profile }) => {
  test.skip(engine === 'firefox', 'Firefox keeps no such record that can be asked for');
  test.slow();
  const devTools = await connectDevTools(profile);
  try {
    await readArticle(lede, FERRY);
    await lede.clickAction();
    await expect.poll(() => lede.isPanelOpen()).toBe(false);
    const front = await lede.newTab();
    // The record does see what Lede does: it is busy with a page that begins.
    const busy = await traceWork(devTools, async () => {
      await front.open(`${SITE}/`);
      await wait(1000);
    });
    expect(busy.filter((each) => each.includes('chrome-extension://'))).not.toEqual([]);
    await wait(LAST_LOOK_MS);
    expect(await traceWork(devTools, () => wait(REST_MS))).toEqual([]);
    // The same with the article in front.
    await lede.tab.bringToFront();
    await wait(1000);
    expect(await traceWork(devTools, () => wait(REST_MS))).toEqual([]);
  } finally {
    devTools.close();
  }
});
