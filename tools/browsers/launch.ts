/** One way to start either browser. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Engine, LaunchOptions, LedeBrowser } from './browser';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';

const BUILT: Readonly<Record<Engine, string>> = {
  chromium: fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url)),
  firefox: fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url)),
};

/** The folder where `npm run build` leaves the extension for this browser. */
export function readBuiltPath(engine: Engine): string {
  return (
    process.env[engine === 'chromium' ? 'LEDE_CHROME_BUILD' : 'LEDE_FIREFOX_BUILD'] ?? BUILT[engine]
  );
}

/** A browser with the built extension; without a profile given it gets one that goes with it. */
export async function launchBrowser(
  engine: Engine,
  options: Partial<LaunchOptions> & Pick<LaunchOptions, 'proxyPort'>,
): Promise<LedeBrowser> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'lede-profile-'));
  const launch = engine === 'chromium' ? launchChromium : launchFirefox;
  const browser = await launch({
    extension: readBuiltPath(engine),
    headless: true,
    ...options,
    profile,
  });
  if (options.profile !== undefined) return browser;
  const close = async (): Promise<void> => {
    await browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  return { ...browser, close };
}
