/** A private window of Chromium with Lede allowed in it, as its reader allows it in the browser's settings. */
import type { LedeBrowser } from './browser';
import type { DevTools } from './devtools';
import { poll } from './poll';
import type { Surface } from './surface';

type Targets = {
  readonly targetInfos: readonly {
    readonly targetId: string;
    readonly type: string;
    readonly url: string;
  }[];
};

/** Opens the address there and Lede's panel beside it. The tab that was there from the start then shows the settings. */
export async function openPrivateWindow(
  lede: LedeBrowser,
  devTools: DevTools,
  url: string,
): Promise<Surface> {
  const id = new URL(lede.origin).host;
  const settings = await openSettings(devTools);
  const change = { extensionId: id, incognitoAccess: true };
  await settings.run(
    `chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify(change)})`,
  );
  // The change stops an extension that was loaded by a switch of the command line, a moment later.
  const start = async (): Promise<boolean> => {
    await settings.run(`chrome.management.setEnabled('${id}', true)`);
    return lede.tab.open(`${lede.origin}/options.html`).then(
      () => true,
      () => false,
    );
  };
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await poll(start, { what: 'Lede to start again', ms: 20_000 });
  await settings.close();
  await lede.tab.evaluate(
    `chrome.windows.create({ incognito: true, url: ${JSON.stringify(url)} }).then(() => true)`,
  );
  const tab = await poll(() => findTarget(devTools, 'tab', url), { what: 'the private window' });
  await devTools.send('Extensions.triggerAction', { id, targetId: tab });
  return poll(async () => (await lede.attachPanels())[0], { what: 'the panel beside it' });
}

async function findTarget(devTools: DevTools, type: string, url: string): Promise<string | null> {
  const { targetInfos } = await devTools.send<Targets>('Target.getTargets', { filter: [{ type }] });
  return targetInfos.find((each) => each.url === url)?.targetId ?? null;
}

type Settings = {
  readonly run: (expression: string) => Promise<unknown>;
  readonly close: () => Promise<unknown>;
};

/** The browser's page of its extensions. */
async function openSettings(devTools: DevTools): Promise<Settings> {
  const { targetId } = await devTools.send<{ targetId: string }>('Target.createTarget', {
    url: 'chrome://extensions/',
  });
  const attach = { targetId, flatten: true };
  const { sessionId } = await devTools.send<{ sessionId: string }>('Target.attachToTarget', attach);
  const run: Settings['run'] = async (expression) => {
    const asked = { expression, awaitPromise: true, returnByValue: true };
    const answer = await devTools.send<{ result: { value?: unknown } }>(
      'Runtime.evaluate',
      asked,
      sessionId,
    );
    return answer.result.value;
  };
  await poll(() => run(`document.readyState === 'complete' && 'developerPrivate' in chrome`), {
    what: "the browser's page of its extensions",
  });
  return { run, close: () => devTools.send('Target.closeTarget', { targetId }) };
}
