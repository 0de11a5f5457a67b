/** Sets that drive the built extension, in whichever of the two browsers are there. */
import type { Engine } from '@/tools/browsers/browser';
import { findChromium, findFirefox } from '../setup/find-browser.mjs';
import { runNpm } from '../setup/run.mjs';
import type { BenchContext, BenchRow, BenchSet } from './rows';

/** A set of `measure`'s rows for Chromium, then Firefox, of today's build; a browser that is missing is named on standard error. */
export function inBothBrowsers(
  name: string,
  measure: (engine: Engine) => Promise<readonly BenchRow[]>,
): BenchSet {
  const run = async ({ timed }: BenchContext): Promise<readonly BenchRow[]> => {
    if (!timed) return [];
    runNpm(['run', '--silent', 'build'], { quiet: true });
    const found = { chromium: findChromium(), firefox: findFirefox() };
    const rows: BenchRow[] = [];
    for (const engine of ['chromium', 'firefox'] as const) {
      if (found[engine] !== null) rows.push(...(await measure(engine)));
      else console.error(`${name}: no ${engine} found, skipped`);
    }
    return rows;
  };
  return { name, run };
}
