import { defineConfig } from '@playwright/test';
import type { EngineOption } from './tests/support/lede-test';

/** The built extension in real browsers: the same specs in each. */
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
  projects: [
    { name: 'chromium', use: { engine: 'chromium' } },
    { name: 'firefox', use: { engine: 'firefox' } },
  ],
});
