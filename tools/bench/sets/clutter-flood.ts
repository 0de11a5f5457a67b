/** A page that inserts ten thousand nodes a second: the frames it draws with the guard standing, and without. */
import { openLivePages, type LivePages } from '../live/open-pages';
import type { BenchRow, BenchSet } from '../rows';

const SECONDS = 10;

/** Invented text around a box that begs. */
const PAGE = `<!doctype html><title>Flood</title><main><article><h1>Lowmere to rebuild its pier</h1>${'<p>The harbour board voted on Tuesday evening to rebuild the old north pier, a plan that had lain in a drawer for eleven years, and to pay for it out of fees.</p>'.repeat(
  12,
)}<div class="box"><h3>The morning tide</h3><p>Sign up for our free newsletter and get the top stories in your inbox.</p><form><input type="email" placeholder="Your email"><button>Sign up</button></form></div></article></main>`;

export const clutterFlood: BenchSet = { name: 'clutter-flood', run };

async function run(): Promise<readonly BenchRow[]> {
  const pages = await openLivePages('clutter-flood');
  if (pages === null) return [];
  try {
    const without = await countFrames(pages, false);
    const frames = await countFrames(pages, true);
    return [
      {
        set: 'clutter-flood',
        measure: 'frames a second',
        score: frames,
        unit: 'count',
        target: 50,
        peers: { 'the page alone': without },
      },
    ];
  } finally {
    await pages.close();
  }
}

async function countFrames(pages: LivePages, guarded: boolean): Promise<number> {
  const page = await pages.open(PAGE);
  const frames: number = await page.evaluate(`lede.flood(${guarded}, ${SECONDS})`);
  await page.close();
  return Math.round(frames / SECONDS);
}
