/** Weeks of running: the worker ends at any moment, Lede is loaded anew under open pages. */
import { connectDevTools } from '@/tools/browsers/devtools';
import type { DevTools } from '@/tools/browsers/devtools';
import { expect, test } from '../support/lede-test';
import { FERRY, HEADLINES, LIBRARY, openWithPanel } from '../support/reading';

type Targets = {
  readonly targetInfos: readonly {
    readonly targetId: string;
    readonly type: string;
    readonly url: string;
  }[];
};

/** Ends Lede's worker as the browser does after half a minute; true if it was running. */
async function stopWorker(devTools: DevTools): Promise<boolean> {
  const { targetInfos } = await devTools.send<Targets>('Target.getTargets', {
    filter: [{ type: 'service_worker' }],
  });
  const worker = targetInfos.find(({ url }) => url.startsWith('chrome-extension:'));
  if (worker === undefined) return false;
  await devTools.send('Target.closeTarget', { targetId: worker.targetId }).catch(() => null);
  return true;
}

test('the worker may end at any moment of a reading', async ({ lede, engine, profile }) => {
  test.skip(engine === 'firefox', 'only Chromium lets a worker be ended by command');
  test.slow();
  const panel = await openWithPanel(lede, 'http://bad.test/empty');
  const devTools = await connectDevTools(profile);
  let ended = 0;
  // Twenty moments, from before the page's first message to after the brief is there.
  for (let moment = 0; moment < 20; moment += 1) {
    const [url, headline] =
      moment % 2 === 0 ? [FERRY, HEADLINES.ferry] : [LIBRARY, HEADLINES.library];
    const opened = lede.tab.open(url);
    await new Promise((resolve) => setTimeout(resolve, moment * 25));
    if (await stopWorker(devTools)) ended += 1;
    await opened;
    await panel.waitForText(headline, 20_000);
    await panel.waitForText('Key claims', 20_000);
  }
  devTools.close();
  expect(ended).toBeGreaterThan(10);
});
