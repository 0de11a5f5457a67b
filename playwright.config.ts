import { defineConfig } from '@playwright/test';
import type { EngineOption } from './tests/support/lede-test';
import { SANDBOX } from './tools/browsers/plain-chromium';
import { findChromium } from './tools/setup/find-browser.mjs';

/** The built extension in real browsers: the same specs in each; and the components by themselves in their gallery. */
export default defineConfig<EngineOption>({
  testDir: 'tests/e2e',
  outputDir: '.cache/e2e',
  fullyParallel: true,
  workers: 2,
  timeout: 90_000,
  forbidOnly: true,
  // Two real browsers on two busy cores: one slow start must not stop a release. What needed it is named flaky.
  retries: process.env['CI'] === undefined ? 0 : 1,
  reporter: [['list'], ['json', { outputFile: '.cache/e2e.json' }]],
  // A picture that is missing is a failure, not a new truth: `npm run gallery:accept` writes them.
  updateSnapshots: 'none',
  expect: { toMatchAriaSnapshot: { pathTemplate: 'tests/gallery/trees/{arg}{ext}' } },
  snapshotPathTemplate: 'tests/gallery/pictures/{arg}{ext}',
  projects: [
    { name: 'chromium', use: { engine: 'chromium' } },
    { name: 'firefox', use: { engine: 'firefox' } },
    {
      name: 'gallery',
      testDir: 'tests/gallery',
      use: {
        // Half of a screen's pixels: what is out of place still shows, and how letters are smoothed does not.
        deviceScaleFactor: 0.5,
        locale: 'en-US',
        timezoneId: 'UTC',
        contextOptions: { reducedMotion: 'reduce' },
        launchOptions: {
          executablePath: findChromium() ?? '',
          args: [
            ...SANDBOX,
            '--font-render-hinting=none',
            '--disable-lcd-text',
            '--force-color-profile=srgb',
          ],
        },
      },
    },
  ],
});
