/** Clutter in a real browser, on the corpus' pages: what judging costs, and whether the page comes back to the byte. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { findChromium } from '../../setup/find-browser.mjs';
import type { BenchContext, BenchRow, BenchSet } from '../rows';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Pages of the set that are opened; a page costs about a second. */
const EVERY = 2;

export const clutterLive: BenchSet = { name: 'clutter-live', run };

type Visit = {
  readonly ms: number;
  readonly longest: number;
  readonly restored: boolean;
  readonly hidden: number;
};

async function run({ corpus, every }: BenchContext): Promise<readonly BenchRow[]> {
  const executablePath = findChromium();
  if (executablePath === null) {
    console.error('clutter-live: no Chromium found, skipped');
    return [];
  }
  const code = await bundleGuard();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const context = await browser.newContext({
      viewport: { width: 1200, height: 800 },
      javaScriptEnabled: true,
    });
    await context.route('**/*', (route) => route.abort());
    const visits: Visit[] = [];
    for (const html of readPages(corpus, every * EVERY)) {
      const page = await context.newPage();
      visits.push(await visit(page, html, code));
      await page.close();
    }
    return rowsOf(visits);
  } finally {
    await browser.close();
  }
}

function rowsOf(visits: readonly Visit[]): readonly BenchRow[] {
  const sorted = visits.map(({ ms }) => ms).toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  const set = 'clutter-live';
  return [
    {
      set,
      measure: 'judging at load, median',
      score: at(0.5),
      unit: 'ms',
      target: 8,
      lowerIsBetter: true,
    },
    { set, measure: 'judging at load, 90 %', score: at(0.9), unit: 'ms', lowerIsBetter: true },
    {
      set,
      measure: 'longest task',
      score: Math.max(...visits.map(({ longest }) => longest)),
      unit: 'ms',
      target: 30,
      lowerIsBetter: true,
    },
    {
      set,
      measure: 'pages restored to the byte',
      score: visits.filter(({ restored }) => restored).length / visits.length,
      target: 1,
    },
    {
      set,
      measure: 'blocks hidden',
      score: visits.reduce((sum, { hidden }) => sum + hidden, 0),
      unit: 'count',
    },
  ];
}

/** Opens a saved page without its scripts, guards it, and shows all again. */
async function visit(page: Page, html: string, code: string): Promise<Visit> {
  const inert = html.replace(/<script\b[\s\S]*?<\/script\s*>/gi, '');
  await page.setContent(inert, { waitUntil: 'domcontentloaded' });
  await page.evaluate(code);
  return page.evaluate(`(async () => {
    const before = document.documentElement.outerHTML;
    // A page at load has its layout; the first judgement warms the engine up, as other tabs have done.
    document.body.getBoundingClientRect();
    for (const steps = lede.judgeInSteps(document, lede.readLayout(window)); !steps.next().done; ) { /* on */ }
    const steps = lede.judgeInSteps(document, lede.readLayout(window));
    let longest = 0, ms = 0;
    for (let over = false; !over; ) {
      const start = performance.now();
      over = steps.next().done;
      const spent = performance.now() - start;
      ms += spent;
      longest = Math.max(longest, spent);
    }
    const stop = new AbortController();
    const guard = lede.guardClutter({ document, window, signal: stop.signal, hidden: true, picked: [],
      onChange() {}, onPicked() {} });
    for (let wait = 0; wait < 20; wait++) await new Promise((done) => setTimeout(done, 10));
    const hidden = guard.blocks().length;
    guard.apply(false);
    guard.apply(true);
    guard.apply(false);
    const off = document.documentElement.outerHTML === before;
    stop.abort();
    return { ms, longest, hidden, restored: off && document.documentElement.outerHTML === before };
  })()`);
}

async function bundleGuard(): Promise<string> {
  const entry = fileURLToPath(new URL('../clutter-entry.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': ROOT.replace(/\/$/, '') } },
    build: { write: false, minify: false, lib: { entry, name: 'lede', formats: ['iife'] } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('the guard was not bundled');
  return `${output.output[0].code};globalThis.lede = lede;`;
}

function* readPages(corpus: string, every: number): Generator<string> {
  const folder = join(corpus, 'clutter');
  const lines = readFileSync(join(folder, 'labels.jsonl'), 'utf8').split('\n').filter(Boolean);
  for (const [at, line] of lines.entries()) {
    if (at % every !== 0) continue;
    const { file }: { readonly file: string } = JSON.parse(line);
    const bytes = readFileSync(resolve(folder, file));
    yield (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  }
}
