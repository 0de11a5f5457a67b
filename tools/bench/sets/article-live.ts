/** Reading in a real browser: what it costs, how it grows, and whether the text is the one read outside of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { BAD_PAGES, makePage } from '../generated-pages';
import {
  compareTexts,
  type Difference,
  rateTexts,
  READ_TEXT,
  readLiveTexts,
} from '../live/compare-texts';
import { inChromium, type LivePage, type ShowPage } from '../live-pages';
import type { BenchContext, BenchRow, BenchSet } from '../rows';
import { median, quantile } from '../../quantiles';

const set = 'article-live';

/** Of the pages every n-th is timed: one costs about a second. */
const EVERY = 2;
const SIZES = [1000, 10_000, 100_000];
/** No input may hold up a page or the panel for longer (ms). */
const FREEZE = 1000;

export const articleLive: BenchSet = { name: set, run };

type Times = {
  readonly detect: number;
  readonly snapshot: number;
  readonly article: number;
  readonly readability: number;
  readonly defuddle: number;
};

async function run(context: BenchContext): Promise<readonly BenchRow[]> {
  const rows = await inChromium('article-entry.ts', async (show) => [
    ...(await measureOthers(context, show)),
    ...(await measureArticles(context, show)),
    ...(await measureGrowth(show)),
    ...(await measureBad(show)),
  ]);
  if (rows === null) console.error(`${set}: no Chromium found, skipped`);
  return rows ?? [];
}

type Entry = { readonly label: boolean; readonly url: string | null; readonly file: string };

function listPages(
  { corpus, every }: BenchContext,
  label: boolean,
  sparing = EVERY,
): (readonly [string, Entry])[] {
  const all: Readonly<Record<string, Entry>> = JSON.parse(
    readFileSync(join(corpus, 'detection/pages.json'), 'utf8'),
  );
  const chosen = Object.entries(all).filter(([, page]) => page.label === label);
  return chosen.filter((_, i) => i % (every * sparing) === 0);
}

function openFile(corpus: string, file: string): string {
  return gunzipSync(readFileSync(join(corpus, 'detection', file))).toString('utf8');
}

/** Pages that are no article: all that Lede does there is to find that out. */
async function measureOthers(context: BenchContext, show: ShowPage): Promise<BenchRow[]> {
  const times: number[] = [];
  const again: number[] = [];
  for (const [, { file, url }] of listPages(context, false)) {
    const html = openFile(context.corpus, file);
    await show(html, async (page) => {
      times.push(await page.cost(detectCode(url ?? '')));
      again.push(await page.cost(detectCode(url ?? '')));
    });
  }
  const row = { set, unit: 'ms', lowerIsBetter: true } as const;
  return [
    { ...row, measure: 'no article: detection, median', score: median(times), target: 2 },
    { ...row, measure: 'no article: detection, worst', score: Math.max(...times), target: 10 },
    { ...row, measure: 'no article: looked at again, median', score: median(again) },
  ];
}

function detectCode(url: string): string {
  return `lede.detectArticle(document, ${JSON.stringify(url)})`;
}

/** Every page's text is compared; what it costs is measured on every n-th, which takes several times as long. */
async function measureArticles(context: BenchContext, show: ShowPage): Promise<BenchRow[]> {
  const times: Times[] = [];
  const differences: (Difference | null)[] = [];
  for (const [at, [id, { file, url }]] of listPages(context, true, 1).entries()) {
    const html = openFile(context.corpus, file);
    const texts = await show(html, async (page) => {
      await page.ask(`${READ_TEXT};document.body?.getBoundingClientRect().top`);
      if (at % EVERY === 0) times.push(await timeLive(page, url ?? ''));
      return readLiveTexts(page, url ?? '');
    });
    const difference = compareTexts(texts, html, url ?? '');
    differences.push(difference);
    if (difference === 'tree') console.error(`${set}: another text outside of the browser: ${id}`);
  }
  return [...rateTimes(times), ...rateTexts(set, differences)];
}

const SNAPSHOT = 'globalThis.taken = lede.takeSnapshot(document, lede.isDisplayed).snapshot.html';

/** The panel has read before, and so have the peers: their code is warm, a page's is not. A peer's failure is an answer. */
async function timeLive(page: LivePage, url: string): Promise<Times> {
  const detect = await page.cost(detectCode(url));
  const snapshot = await page.cost(SNAPSHOT);
  const warm = async (code: string): Promise<number> => {
    await page.ask(`${code};0`);
    return page.cost(code);
  };
  return {
    detect,
    snapshot,
    article: await warm(`readText(taken, ${JSON.stringify(url)})`),
    readability: await warm('attempt(() => new lede.Readability(parse(taken)).parse())'),
    defuddle: await warm('attempt(() => new lede.Defuddle(parse(taken)).parse())'),
  };
}

function rateTimes(times: readonly Times[]): BenchRow[] {
  const all = (name: 'detect' | 'snapshot' | 'article' | 'readability' | 'defuddle') =>
    times.map((each) => each[name]);
  const row = { set, unit: 'ms', lowerIsBetter: true } as const;
  const peers = {
    readability: median(all('readability')),
    defuddle: median(all('defuddle')),
  };
  return [
    { ...row, measure: 'article: detection, median', score: median(all('detect')) },
    { ...row, measure: 'snapshot, median', score: median(all('snapshot')), target: 15 },
    { ...row, measure: 'snapshot, 95 %', score: quantile(all('snapshot'), 0.95), target: 50 },
    {
      ...row,
      measure: 'article from snapshot, median',
      score: median(all('article')),
      target: 60,
      peers,
    },
    { ...row, measure: 'article from snapshot, 95 %', score: quantile(all('article'), 0.95) },
  ];
}

async function measureGrowth(show: ShowPage): Promise<BenchRow[]> {
  const sums: number[] = [];
  const rows: BenchRow[] = [];
  for (const size of SIZES) {
    const { snapshot, article } = await measurePage(show, makePage(size));
    sums.push(snapshot + article);
    const score = snapshot + article;
    const measure = `${size.toLocaleString('en')} elements: snapshot and article`;
    rows.push({ set, measure, score, unit: 'ms', lowerIsBetter: true });
  }
  const [, middle = 1, large = 0] = sums;
  const growth = large / middle;
  return [
    ...rows,
    {
      set,
      measure: 'growth from 10,000 to 100,000',
      score: growth,
      unit: 'ratio',
      target: 12,
      lowerIsBetter: true,
    },
  ];
}

async function measureBad(show: ShowPage): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const [name, make] of Object.entries(BAD_PAGES)) {
    const { detect, snapshot, article } = await measurePage(show, make());
    const row = { set, unit: 'ms', target: FREEZE, lowerIsBetter: true } as const;
    rows.push({ ...row, measure: `${name}: in the page`, score: detect + snapshot });
    rows.push({ ...row, measure: `${name}: in the panel`, score: article });
  }
  return rows;
}

type Cost = Pick<Times, 'detect' | 'snapshot' | 'article'>;

const ADDRESS = 'https://log.example/2024/the-long-log';

function measurePage(show: ShowPage, html: string): Promise<Cost> {
  return show(html, async (page) => {
    await page.ask(`${READ_TEXT};document.body.getBoundingClientRect().top`);
    const detect = await page.cost(detectCode(ADDRESS));
    const snapshot = await page.cost(SNAPSHOT);
    return { detect, snapshot, article: await page.cost(`readText(taken, '${ADDRESS}')`) };
  });
}
