/**
 * In a page that never reloads: how soon the old story's lines are gone from the panel after the address changed, and how
 * soon the new story's brief is there after its text has settled. The page tells when either happened, the panel when it
 * showed it; both read the clock of this machine.
 */
import type { Engine, LedeBrowser } from '@/tools/browsers/browser';
import { launchBrowser } from '@/tools/browsers/launch';
import { SITE } from '@/tests/support/reading';
import { servePages } from '@/tests/support/serve';
import type { Surface } from '@/tools/browsers/surface';
import { inBothBrowsers } from '../both-browsers';
import type { BenchRow } from '../rows';
import { median } from '../../quantiles';

const TURNS: Readonly<Record<Engine, number>> = { chromium: 20, firefox: 10 };
const STORIES = [
  { link: 'Clock', headline: 'Clock tower stops at ten to four' },
  { link: 'Seal', headline: 'Seal on the slipway stops the lifeboat' },
] as const;
const GONE_MS = 200;
const THERE_MS = 1000;

export const navigation = inBothBrowsers('navigation', measure);

async function measure(engine: Engine): Promise<readonly BenchRow[]> {
  const server = await servePages();
  const lede = await launchBrowser(engine, { proxyPort: server.port });
  const turns: Turn[] = [];
  try {
    await lede.tab.open(`${SITE}/live/seal-on-the-slipway`);
    await lede.clickAction();
    const panel = await lede.attachPanel();
    await panel.waitForText('Key claims', 20_000);
    for (let turn = 0; turn < TURNS[engine]; turn += 1) {
      turns.push(await navigate(lede, panel, turn));
    }
  } finally {
    await lede.close();
    await server.close();
  }
  const gone = turns.map((turn) => turn.gone);
  const there = turns.map((turn) => turn.there);
  return [
    row(`${engine}: old lines gone, median`, median(gone), GONE_MS),
    row(`${engine}: old lines gone, slowest of ${gone.length}`, Math.max(...gone), GONE_MS),
    row(`${engine}: brief after the text settled, median`, median(there), THERE_MS),
    row(`${engine}: the same, slowest of ${there.length}`, Math.max(...there), THERE_MS),
  ];
}

/** Milliseconds. */
type Turn = { readonly gone: number; readonly there: number };

async function navigate(lede: LedeBrowser, panel: Surface, turn: number): Promise<Turn> {
  const [next, old] = turn % 2 === 0 ? STORIES : [STORIES[1], STORIES[0]];
  await panel.run(watchLines, { old: old.headline, next: next.headline });
  await lede.tab.run(() => performance.clearMarks(), null);
  await lede.tab.click({ role: 'link', name: next.link });
  const shown = await panel.until(readLines, null, `the brief of ${next.headline}`);
  const page = await lede.tab.run(readMarks, null);
  // So that no turn begins while the page before is still being looked at.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  return { gone: shown.gone - page.left, there: shown.there - page.settled };
}

type Watched = { gone?: number; there?: number };

/** Runs in the panel: notes the first moment without the old headline, and the first with the new one's claims. */
function watchLines({ old, next }: { readonly old: string; readonly next: string }): void {
  const watched: Watched = {};
  Reflect.set(globalThis, 'watched', watched);
  const observer = new MutationObserver(() => {
    const now = performance.timeOrigin + performance.now();
    const text = document.body.textContent;
    if (!text.includes(old)) watched.gone ??= now;
    const isThere = text.includes(next) && document.querySelector('[id^="claim-"]') !== null;
    if (watched.gone !== undefined && isThere) {
      watched.there ??= now;
      observer.disconnect();
    }
  });
  observer.observe(document.body, { childList: true, subtree: true, characterData: true });
}

/** Runs in the panel; null as long as the new brief is not there. */
function readLines(): Required<Watched> | null {
  const watched: Watched = Reflect.get(globalThis, 'watched');
  const { gone, there } = watched;
  return gone === undefined || there === undefined ? null : { gone, there };
}

/** Runs in the page, which marks when it left its story and when the next one's text was all there. */
function readMarks(): { readonly left: number; readonly settled: number } {
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- what runs in the page has to bring its own functions
  const at = (name: string): number =>
    performance.timeOrigin + (performance.getEntriesByName(name).at(-1)?.startTime ?? Number.NaN);
  return { left: at('left'), settled: at('settled') };
}

function row(measured: string, score: number, target: number): BenchRow {
  return { set: 'navigation', measure: measured, score, unit: 'ms', target, lowerIsBetter: true };
}
