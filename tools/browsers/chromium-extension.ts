/** What a reader of Chromium does with Lede outside of it: an update, its removal, the sites it may see. */
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import type { LedeBrowser } from './browser';

type Handled = Pick<
  LedeBrowser,
  'replaceExtension' | 'removeExtension' | 'addExtension' | 'stopBackground' | 'setAccess'
>;

export function driveExtension(browser: {
  readonly context: BrowserContext;
  readonly cdp: CDPSession;
  readonly id: string;
  readonly extension: string;
}): Handled {
  const { context, cdp, id, extension } = browser;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- commands that Playwright's types do not know
  const send = cdp.send.bind(cdp) as unknown as (name: string, with_: object) => Promise<unknown>;
  let settings: Page | null = null;
  return {
    // The same folder again is taken for a newer version of what is there.
    replaceExtension: async () => {
      await send('Extensions.loadUnpacked', { path: extension });
    },
    removeExtension: async () => {
      await send('Extensions.uninstall', { id });
    },
    addExtension: () => Promise.reject(new Error('Chromium is started for Lede alone')),
    stopBackground: async () => {
      const filter = [{ type: 'service_worker' }];
      const { targetInfos } = await cdp.send('Target.getTargets', { filter });
      const worker = targetInfos.find(({ url }) => url.startsWith(`chrome-extension://${id}/`));
      if (worker === undefined) return false;
      await cdp.send('Target.closeTarget', { targetId: worker.targetId }).catch(() => null);
      return true;
    },
    setAccess: async (site) => {
      settings ??= await openSettings(context, cdp);
      await settings.evaluate(
        async ([extensionId, pattern]) => {
          // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what chrome://extensions is given
          const { developerPrivate } = Reflect.get(globalThis, 'chrome') as {
            readonly developerPrivate: {
              readonly updateExtensionConfiguration: (change: object) => Promise<void>;
              readonly addHostPermission: (of: string, host: string) => Promise<void>;
            };
          };
          if (pattern !== null) await developerPrivate.addHostPermission(extensionId, pattern);
          else {
            const hostAccess = 'ON_CLICK';
            await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess });
          }
        },
        [id, site] as const,
      );
    },
  };
}

/** In a window of its own, so that the tab in front of the panel stays there. */
async function openSettings(context: BrowserContext, cdp: CDPSession): Promise<Page> {
  const opened = context.waitForEvent('page');
  await cdp.send('Target.createTarget', { url: 'chrome://extensions/', newWindow: true });
  const page = await opened;
  await page.waitForFunction(() => 'chrome' in globalThis && document.readyState === 'complete');
  return page;
}
