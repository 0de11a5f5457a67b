/**
 * A page that inserts ten thousand nodes a second: what it draws and computes with the guard standing, and without. The
 * two go by turns, each in a fresh page, so that a busy machine is busy for both. Processor time does not mind it: it tells
 * whether fifty frames a second can be held, the frames counted tell whether they were, on this machine and this day.
 */
import type { Page } from '@playwright/test';
import { openLivePages, type LivePages } from '../live/open-pages';
import { watchProcessor } from '../live/processor-time';
import type { Flooded } from '../live/flood';
import type { BenchRow, BenchSet } from '../rows';
import { median } from '../../quantiles';

const SECONDS = 10;
const TURNS = 3;
/** Milliseconds of processor time that leave fifty frames a second, were the machine this page's alone. */
const FRAME = 20;

/** Invented text around a box that begs. */
const PAGE = `<!doctype html><title>Flood</title><main><article><h1>Lowmere to rebuild its pier</h1>${'<p>The harbour board voted on Tuesday evening to rebuild the old north pier, a plan that had lain in a drawer for eleven years, and to pay for it out of fees.</p>'.repeat(
  12,
)}<div class="box"><h3>The morning tide</h3><p>Sign up for our free newsletter and get the top stories in your inbox.</p><form><input type="email" placeholder="Your email"><button>Sign up</button></form></div></article></main>`;

export const clutterFlood: BenchSet = { name: 'clutter-flood', run };

/** Of one page: frames a second, milliseconds of its main thread for each, blocks hidden in the end. */
type Turn = { readonly frames: number; readonly cost: number; readonly hidden: number };

async function run(): Promise<readonly BenchRow[]> {
  const pages = await openLivePages('clutter-flood');
  if (pages === null) return [];
  try {
    const alone: Turn[] = [];
    const guarded: Turn[] = [];
    for (let turn = 0; turn < TURNS; turn++) {
      alone.push(await takeTurn(pages, false));
      guarded.push(await takeTurn(pages, true));
    }
    return rowsOf(alone, guarded);
  } finally {
    await pages.close();
  }
}

function rowsOf(alone: readonly Turn[], guarded: readonly Turn[]): readonly BenchRow[] {
  const set = 'clutter-flood';
  const framesAlone = median(alone.map(({ frames }) => frames));
  const frames = median(guarded.map((turn) => turn.frames));
  const shares = guarded.map((turn, at) => turn.frames / (alone[at]?.frames ?? Number.NaN));
  return [
    {
      set,
      measure: 'frames a second',
      score: Math.round(frames),
      unit: 'count',
      peers: { 'the page alone': Math.round(framesAlone) },
    },
    { set, measure: 'frames beside the page alone', score: median(shares) },
    {
      set,
      measure: 'main thread a frame',
      score: median(guarded.map(({ cost }) => cost)),
      unit: 'ms',
      lowerIsBetter: true,
      target: FRAME,
      peers: { 'the page alone': median(alone.map(({ cost }) => cost)) },
    },
    {
      set,
      measure: 'blocks hidden meanwhile',
      score: Math.min(...guarded.map(({ hidden }) => hidden)),
      unit: 'count',
      target: 1,
    },
  ];
}

async function takeTurn(pages: LivePages, guarded: boolean): Promise<Turn> {
  const page = await pages.open(PAGE);
  const read = await watchProcessor(page);
  const before = await read();
  const { frames, hidden } = await floodPage(page, guarded);
  const busy = (await read()) - before;
  await page.close();
  return { frames: frames / SECONDS, cost: busy / frames, hidden };
}

function floodPage(page: Page, guarded: boolean): Promise<Flooded> {
  return page.evaluate(`lede.flood(${guarded}, ${SECONDS})`);
}
