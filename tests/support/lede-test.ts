/** The test function of the end-to-end specs: a browser with Lede and a server of its own for each test. */
import { test as base } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine, LaunchOptions, LedeBrowser } from '@/tools/browsers/browser';
import { launchBrowser } from '@/tools/browsers/launch';
import { findFarRequests, findForeignRequests } from './requests';
import { servePages } from './serve';
import type { PageServer } from './serve';

export { expect } from '@playwright/test';

export type EngineOption = { engine: Engine };

type Fixtures = EngineOption & {
  readonly server: PageServer;
  /** A profile folder that outlives a browser: launch again with it to restart. */
  readonly profile: string;
  /** Starts a browser with Lede; all of them are closed and checked when the test ends. */
  readonly launch: (options?: Partial<LaunchOptions>) => Promise<LedeBrowser>;
  /** The browser of a test that needs but one. */
  readonly lede: LedeBrowser;
};

export const test = base.extend<Fixtures>({
  engine: ['chromium', { option: true }],
  // oxlint-disable-next-line eslint/no-empty-pattern -- Playwright reads what a fixture needs from this pattern
  server: async ({}, use) => {
    const server = await servePages();
    await use(server);
    await server.close();
  },
  // oxlint-disable-next-line eslint/no-empty-pattern -- as above
  profile: async ({}, use) => {
    const profile = mkdtempSync(join(tmpdir(), 'lede-profile-'));
    await use(profile);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  },
  launch: async ({ engine, server, profile }, use) => {
    const running = new Set<LedeBrowser>();
    const errors: string[] = [];
    const far: string[] = [];
    await use(async (options = {}) => {
      const browser = await launchBrowser(engine, { proxyPort: server.port, profile, ...options });
      running.add(browser);
      const close = async (): Promise<void> => {
        if (!running.delete(browser)) return;
        errors.push(...(await browser.readErrors()));
        far.push(...findFarRequests(await browser.readRequests()));
        await browser.close();
      };
      return { ...browser, close };
    });
    for (const browser of running) {
      errors.push(...(await browser.readErrors().catch((error: unknown) => [String(error)])));
      far.push(...findFarRequests(await browser.readRequests().catch(() => [])));
      await browser.close();
    }
    // Two promises that every test checks beside its own: nothing was thrown, and nothing was asked of the network.
    base.expect(errors, 'errors in the console').toEqual([]);
    base.expect(findForeignRequests(server.seen), 'requests').toEqual([]);
    base.expect(far, "requests in the browser's own record").toEqual([]);
  },
  lede: async ({ launch }, use) => {
    await use(await launch());
  },
});
