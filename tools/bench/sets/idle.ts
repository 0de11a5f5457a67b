/**
 * What Lede costs while nothing happens: an article that was read, its panel closed again. Processor time of every
 * process that shows the page or runs Lede, in the browser's own count, beside the same page once Lede is taken away.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine, LedeBrowser } from '@/tools/browsers/browser';
import { connectDevTools } from '@/tools/browsers/devtools';
import { bidiContexts } from '@/tools/browsers/firefox';
import { traceWork } from '@/tools/browsers/idle-trace';
import { launchBrowser } from '@/tools/browsers/launch';
import { poll } from '@/tools/browsers/poll';
import { FERRY } from '@/tests/support/reading';
import { servePages } from '@/tests/support/serve';
import { inBothBrowsers } from '../both-browsers';
import type { BenchRow } from '../rows';

/** A page that filled itself late is looked at for the last time after 20 s; a browser's own late work is over by then. */
const SETTLE_MS = 30_000;
const REST_MS = 30_000;

export const idle = inBothBrowsers('idle', measure);

async function measure(engine: Engine): Promise<readonly BenchRow[]> {
  const profile = mkdtempSync(join(tmpdir(), 'lede-idle-'));
  const server = await servePages();
  const lede = await launchBrowser(engine, { proxyPort: server.port, profile });
  const read = (): Promise<number> => readProcessors(lede, profile);
  try {
    await lede.tab.open(FERRY);
    await lede.clickAction();
    await (await lede.attachPanel()).waitForText('Key claims', 30_000);
    await lede.clickAction();
    await poll(async () => !(await lede.isPanelOpen()), { what: 'the panel to close' });
    const ours = await rest(read);
    const calls = engine === 'chromium' ? await countCalls(profile) : null;
    // What was there from the start cannot be taken away, what was loaded by command can.
    await lede.replaceExtension();
    await lede.removeExtension();
    await lede.tab.reload();
    const alone = await rest(read);
    return [
      {
        set: 'idle',
        measure: `${engine}: processor time of ${REST_MS / 1000} s, panel closed`,
        score: ours,
        unit: 'ms',
        lowerIsBetter: true,
        peers: { 'without Lede': alone },
      },
      ...(calls === null ? [] : [countRow(calls)]),
    ];
  } finally {
    await lede.close();
    await server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

const countRow = (calls: number): BenchRow => ({
  set: 'idle',
  measure: 'chromium: calls, timers and frames meanwhile',
  score: calls,
  unit: 'count',
  target: 0,
  lowerIsBetter: true,
});

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function rest(read: () => Promise<number>): Promise<number> {
  await wait(SETTLE_MS);
  const before = await read();
  await wait(REST_MS);
  return Math.max(0, (await read()) - before);
}

async function countCalls(profile: string): Promise<number> {
  const devTools = await connectDevTools(profile);
  try {
    return (await traceWork(devTools, () => wait(REST_MS))).length;
  } finally {
    devTools.close();
  }
}

type Process = { readonly type: string; readonly cpuTime: number };

/** Milliseconds so far of all processes of pages and extensions; one that has ended is not counted. */
async function readProcessors(lede: LedeBrowser, profile: string): Promise<number> {
  if (lede.engine === 'firefox') return readFirefoxProcessors(lede);
  const devTools = await connectDevTools(profile);
  try {
    const { processInfo } = await devTools.send<{ processInfo: readonly Process[] }>(
      'SystemInfo.getProcessInfo',
    );
    const pages = processInfo.filter(({ type }) => type === 'renderer');
    return 1000 * pages.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  } finally {
    devTools.close();
  }
}

type Tree = { readonly contexts: readonly { readonly context: string }[] };
type Evaluated = { readonly result?: { readonly value?: unknown } };

/** Nanoseconds are told. */
const FIREFOX = `ChromeUtils.requestProcInfo().then(({ children }) => String(children
  .filter(({ type }) => type === 'extension' || type.startsWith('web'))
  .reduce((sum, { cpuTime }) => sum + cpuTime, 0) / 1e6))`;

async function readFirefoxProcessors(lede: LedeBrowser): Promise<number> {
  const bidi = bidiContexts.get(lede.tab)?.bidi;
  if (bidi === undefined) throw new Error('not a tab of Firefox');
  const { contexts } = await bidi.send<Tree>('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { result } = await bidi.send<Evaluated>('script.evaluate', {
    expression: FIREFOX,
    target: { context: contexts[0]?.context },
    awaitPromise: true,
  });
  return Number(result?.value);
}
