/**
 * A Chromium whose pages nobody watches: it renders nothing ahead where a page has developer tools attached, as all of
 * Playwright's have. Only the panel is attached to; tabs are driven through it.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from '../setup/find-browser.mjs';
import { connectDevTools } from './devtools';
import type { DevTools } from './devtools';
import { readBuiltPath } from './launch';
import { SANDBOX } from './plain-chromium';
import { poll } from './poll';
import { makeSurface } from './surface';
import type { Surface } from './surface';

export type BareChromium = {
  readonly panel: Surface;
  readonly close: () => Promise<void>;
};

type Target = { readonly targetId: string; readonly type: string; readonly url: string };

/** Opens a page and the panel beside it. */
export async function launchBareChromium(options: {
  readonly profile: string;
  readonly proxyPort: number;
  readonly url: string;
}): Promise<BareChromium> {
  const path = findChromium();
  if (path === null) throw new Error('no Chromium found: set CHROMIUM to one');
  const extension = readBuiltPath('chromium');
  const child = spawn(
    path,
    [
      ...SANDBOX,
      '--headless',
      '--no-first-run',
      `--user-data-dir=${options.profile}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--enable-unsafe-extension-debugging',
      '--remote-debugging-port=0',
      `--proxy-server=http://127.0.0.1:${options.proxyPort}`,
      '--proxy-bypass-list=<-loopback>',
      options.url,
    ],
    { stdio: 'ignore' },
  );
  const kill = (): boolean => child.kill('SIGKILL');
  process.once('exit', kill);
  const close = async (): Promise<void> => {
    kill();
    await poll(() => child.exitCode !== null || child.signalCode !== null, { what: 'its end' });
    process.off('exit', kill);
  };
  try {
    await poll(() => existsSync(join(options.profile, 'DevToolsActivePort')), {
      what: 'Chromium to start',
      ms: 60_000,
    });
    const devTools = await connectDevTools(options.profile);
    return { panel: await openPanel(devTools, options.url), close };
  } catch (error) {
    await close();
    throw error;
  }
}

const unable = (): Promise<never> => Promise.reject(new Error('only Playwright can do that'));

async function openPanel(devTools: DevTools, url: string): Promise<Surface> {
  const list = async (): Promise<readonly Target[]> => {
    const filter = [{ type: 'service_worker' }, { type: 'page' }, { type: 'tab' }];
    return (await devTools.send<{ targetInfos: Target[] }>('Target.getTargets', { filter }))
      .targetInfos;
  };
  const find = (type: string, address: string): Promise<Target> =>
    poll(
      async () => (await list()).find((each) => each.type === type && each.url.startsWith(address)),
      {
        what: `${type} ${address}`,
        ms: 30_000,
      },
    );
  const worker = await find('service_worker', 'chrome-extension:');
  const id = new URL(worker.url).host;
  const tab = await find('tab', url);
  // A new profile is greeted; the tab of the greeting would be the one in front.
  const welcome = await find('page', `chrome-extension://${id}/welcome.html`);
  await devTools.send('Target.closeTarget', { targetId: welcome.targetId });
  await devTools.send('Target.activateTarget', { targetId: (await find('page', url)).targetId });
  await devTools.send('Extensions.triggerAction', { id, targetId: tab.targetId });
  const { targetId } = await find('page', `chrome-extension://${id}/sidepanel.html`);
  const attached = { targetId, flatten: true };
  const { sessionId } = await devTools.send<{ sessionId: string }>(
    'Target.attachToTarget',
    attached,
  );
  return makeSurface({
    evaluate: async (expression) => {
      const asked = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
      const { result, exceptionDetails } = await devTools.send<{
        result: { value?: unknown };
        exceptionDetails?: { text: string };
      }>('Runtime.evaluate', asked, sessionId);
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return result.value;
    },
    clickAt: unable,
    press: unable,
    screenshot: unable,
  });
}
