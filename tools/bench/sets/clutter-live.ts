/** Clutter in a real browser, on the corpus' pages: what judging costs, and whether the page comes back to the byte. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Restored } from '../live/compare-markup';
import { openLivePages, type LivePages } from '../live/open-pages';
import { readCosts } from '../live/processor-time';
import type { PageCosts } from '../live/reading-tab';
import type { Timed } from '../live/time-guard';
import type { BenchContext, BenchRow, BenchSet } from '../rows';
import { median, quantile } from '../../quantiles';

/** A page is opened anew so often, and the least of its times counts: a busy machine makes any of them longer. */
const TIMES = 3;
/** Of the pages that are opened, every so many are timed. */
const TIMED_EVERY = 3;

/** Milliseconds of processor time of the first judging in a fresh page, and of the same again. */
type Costs = { readonly costFirst: number; readonly costAgain: number };

export const clutterLive: BenchSet = { name: 'clutter-live', run };

async function run({ corpus, every }: BenchContext): Promise<readonly BenchRow[]> {
  const pages = await openLivePages('clutter-live');
  if (pages === null) return [];
  try {
    const timed: (Timed & Costs)[] = [];
    const restored: Restored[] = [];
    const markups = readPages(corpus, every);
    for (const [at, html] of markups.entries()) {
      if (at % TIMED_EVERY === 0) timed.push(await timeOf(pages, html));
      const page = await pages.open(html);
      const found: Restored = await page.evaluate('lede.compareMarkup()');
      restored.push(found);
      await page.close();
    }
    const inTab = await leastCosts(() => pages.costsInOneTab(markups));
    return [...timeRows(timed), ...tabRows(inTab), ...restoreRows(restored)];
  } finally {
    await pages.close();
  }
}

async function timeOf(pages: LivePages, html: string): Promise<Timed & Costs> {
  const all: (Timed & Costs)[] = [];
  for (let time = 0; time < TIMES; time++) {
    const page = await pages.open(html);
    const clock: Timed = await page.evaluate('lede.timeGuard()');
    await page.close();
    all.push({ ...clock, ...(await costOf(pages, html)) });
  }
  return leastOf(all);
}

async function costOf(pages: LivePages, html: string): Promise<Costs> {
  const page = await pages.open(html);
  const [costFirst = 0, costAgain = 0] = await readCosts(page, ['lede.judge()', 'lede.judge()']);
  await page.close();
  return { costFirst, costAgain };
}

/** All pages are opened so often, and the least of a page's costs counts. */
async function leastCosts(
  measure: () => Promise<readonly PageCosts[]>,
): Promise<readonly PageCosts[]> {
  const rounds: (readonly PageCosts[])[] = [];
  for (let time = 0; time < TIMES; time++) rounds.push(await measure());
  const [first = []] = rounds;
  return first.map((cost, at) => leastOf(rounds.map((round) => round[at] ?? cost)));
}

/** Of each number the least of all the times. */
function leastOf<T extends Readonly<Record<string, number>>>(times: readonly T[]): T {
  return times.reduce((least, time) => {
    const merged = Object.entries(least).map(([name, value]) => [
      name,
      Math.min(value, time[name] ?? value),
    ]);
    return Object.fromEntries(merged);
  });
}

const row = (measure: string, score: number, more: Partial<BenchRow> = {}): BenchRow => ({
  set: 'clutter-live',
  measure,
  score,
  ...more,
});

const MS = { unit: 'ms', lowerIsBetter: true } as const;

/** In a process of its own each: a page of a site that has no other open. */
function timeRows(timed: readonly (Timed & Costs)[]): readonly BenchRow[] {
  const at = (
    measure: string,
    read: (each: Timed & Costs) => number,
    share: number,
    target?: number,
  ): BenchRow =>
    row(measure, quantile(timed.map(read), share), { ...MS, ...(target && { target }) });
  return [
    at('first judging, median', ({ first }) => first, 0.5, 8),
    at('first judging, 90 %', ({ first }) => first, 0.9),
    at('first judging, processor time, median', ({ costFirst }) => costFirst, 0.5),
    at('judging again, processor time, median', ({ costAgain }) => costAgain, 0.5),
    at('judging again, median', ({ again }) => again, 0.5, 8),
    at('longest task, median', ({ longest }) => longest, 0.5),
    at('longest task', ({ longest }) => longest, 1, 30),
  ];
}

function tabRows(costs: readonly PageCosts[]): readonly BenchRow[] {
  const judging = costs.map((each) => each.judging);
  return [
    row('next page in a tab, judging, processor time, median', median(judging), {
      ...MS,
      target: 8,
    }),
    row('next page in a tab, judging, processor time, 90 %', quantile(judging, 0.9), MS),
    row(
      'next page in a tab, evaluating, processor time, median',
      median(costs.map(({ evaluating }) => evaluating)),
      MS,
    ),
  ];
}

function restoreRows(restored: readonly Restored[]): readonly BenchRow[] {
  const share = (read: (each: Restored) => boolean): number =>
    restored.filter(read).length / Math.max(1, restored.length);
  return [
    row(
      'pages restored to the byte',
      share(({ plain }) => plain),
      { target: 1 },
    ),
    row(
      'pages restored after their blocks were drawn anew',
      share(({ redrawn }) => redrawn),
      { target: 1 },
    ),
    row(
      'blocks hidden',
      restored.reduce((sum, { hidden }) => sum + hidden, 0),
      { unit: 'count' },
    ),
  ];
}

function readPages(corpus: string, every: number): readonly string[] {
  const folder = join(corpus, 'clutter');
  const lines = readFileSync(join(folder, 'labels.jsonl'), 'utf8').split('\n').filter(Boolean);
  return lines
    .filter((_line, at) => at % every === 0)
    .map((line) => {
      const { file }: { readonly file: string } = JSON.parse(line);
      const bytes = readFileSync(resolve(folder, file));
      return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    });
}
