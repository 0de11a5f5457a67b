/**
 * `npm run soak`: hundreds of articles one after the other in one session with the panel open. What must not grow: the
 * heap of panel and worker, the nodes that are kept though nobody shows them, the time of a brief.
 *
 *     npm run soak                                   500 navigations in Chromium, 200 in Firefox
 *     npm run soak -- --only chromium --navigations 100
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '@/tools/browsers/browser';
import { connectDevTools } from '@/tools/browsers/devtools';
import { launchBrowser } from '@/tools/browsers/launch';
import { FERRY, HEADLINES, LIBRARY } from '@/tests/support/reading';
import { servePages } from '@/tests/support/serve';
import { readOptions } from './setup/read-options';
import { readFirefoxMemory } from './soak/firefox-memory';
import { readMemory, watchMemory } from './soak/memory';
import type { Memory } from './soak/memory';
import { median } from './quantiles';

const NAVIGATIONS: Readonly<Record<Engine, number>> = { chromium: 500, firefox: 200 };

/** After so many the caches are full and all code is warm: growth is counted from there. */
const WARM = 50;
const MOST_GROWTH = 1.3;

const USAGE = `npm run soak -- [--only chromium|firefox] [--navigations N]

Opens N articles one after the other with the panel open (500 in Chromium, 200 in Firefox) and ends with 1 where
something was thrown or grew by more than ${MOST_GROWTH} times after the first ${WARM}.`;

const options = readOptions(process.argv.slice(2), { usage: USAGE, count: 'navigations' });
for (const engine of options?.engines ?? []) {
  await soak(engine, options?.count ?? NAVIGATIONS[engine]);
}

async function soak(engine: Engine, wanted: number): Promise<void> {
  const server = await servePages();
  const profile = mkdtempSync(join(tmpdir(), 'lede-soak-'));
  const lede = await launchBrowser(engine, { proxyPort: server.port, profile });
  try {
    await lede.tab.open(FERRY);
    await lede.clickAction();
    const panel = await lede.attachPanel();
    const devTools = engine === 'chromium' ? await connectDevTools(profile) : null;
    if (devTools) await watchMemory(devTools);
    const times: number[] = [];
    const memories: Memory[] = [];
    for (let each = 1; each <= wanted; each += 1) {
      const isLibrary = each % 2 === 1;
      const began = Date.now();
      await lede.tab.open(isLibrary ? LIBRARY : FERRY);
      await panel.waitForText(isLibrary ? HEADLINES.library : HEADLINES.ferry, 30_000);
      await panel.waitForText('Key claims', 30_000);
      times.push(Date.now() - began);
      const isMeasured = each === Math.min(WARM, wanted) || each % 50 === 0 || each === wanted;
      if (isMeasured) {
        const memory = devTools ? await readMemory(devTools) : await readFirefoxMemory(panel);
        memories.push(memory);
        console.log(`${engine}: ${each} ${JSON.stringify(memory)}`);
      }
    }
    sumUp(engine, { times, memories, errors: await lede.readErrors() });
  } finally {
    await lede.close().catch(() => undefined);
    await server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

function sumUp(
  engine: Engine,
  {
    times,
    memories,
    errors,
  }: {
    readonly times: readonly number[];
    readonly memories: readonly Memory[];
    readonly errors: readonly string[];
  },
): void {
  const [first, last] = [memories.at(0), memories.at(-1)];
  const growth: Record<string, number> = {};
  if (first && last) {
    for (const [name, value] of Object.entries(last)) {
      growth[name] = Number((value / Math.max(1, first[name] ?? 0)).toFixed(2));
    }
  }
  console.log(`${engine}: ${times.length} navigations, ${errors.length} errors`);
  const [early, late] = [median(times.slice(0, WARM)), median(times.slice(-WARM))];
  // No reason to fail: what else the machine does grows and shrinks too.
  console.log(
    `  median ms, first ${WARM} and last: ${early}, ${late} (x${(late / early).toFixed(2)})`,
  );
  console.log(`  growth since the first ${WARM}: ${JSON.stringify(growth)}`);
  const grew = Object.values(growth).some((times_) => times_ > MOST_GROWTH);
  if (errors.length > 0 || grew) process.exitCode = 1;
  for (const error of errors) console.log(error);
}
