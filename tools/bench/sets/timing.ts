/** How long Lede takes beside its peers: one run, the same pages, the same parser, parsing the page not counted. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parsePage } from '@/tools/brief/page-parser';
import { loadModels } from '../../load-models';
import { readPage, STAGES } from '@/tools/brief/read-page';
import type { BenchRow, BenchSet } from '../rows';
import { median } from '../../quantiles';

/** Enough pages for a median, few enough for a check. */
const PAGES = 40;

/** The first pages warm the engine up and are not counted. */
const WARM_UP = 5;

type Times = Readonly<Record<'article' | 'brief' | 'clutter' | 'readability' | 'defuddle', number>>;

export const timing: BenchSet = {
  name: 'timing',
  run: async ({ corpus, every }) => {
    const pages = readPages(corpus, Math.max(10, Math.floor(PAGES / every)) + WARM_UP);
    const times: Times[] = [];
    for (const page of pages) times.push(await timePage(page));
    const counted = times.slice(WARM_UP);
    const total = (name: keyof Times): number => counted.reduce((sum, each) => sum + each[name], 0);
    const ratio = (measure: string, name: keyof Times): BenchRow => ({
      set: 'timing',
      measure,
      score: total(name) / total('readability'),
      unit: 'ratio',
      lowerIsBetter: true,
      peers: { readability: 1, defuddle: total('defuddle') / total('readability') },
    });
    return [
      ratio('snapshot to article, of Readability', 'article'),
      ratio('snapshot to brief, of Readability', 'brief'),
      ratio('clutter judged, of Readability', 'clutter'),
      {
        set: 'timing',
        measure: 'snapshot to brief, median',
        score: median(counted.map(({ brief }) => brief)),
        unit: 'ms',
        lowerIsBetter: true,
        peers: {
          readability: median(counted.map(({ readability }) => readability)),
          defuddle: median(counted.map(({ defuddle }) => defuddle)),
        },
      },
    ];
  },
};

type Page = { readonly html: string; readonly url: string };

function readPages(corpus: string, count: number): readonly Page[] {
  const folder = join(corpus, 'news');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the corpus' own file, described in its README
  const truth = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')) as Readonly<
    Record<string, { readonly url: string }>
  >;
  const entries = Object.entries(truth);
  const step = Math.max(1, Math.floor(entries.length / count));
  return entries
    .filter((_entry, index) => index % step === 0)
    .slice(0, count)
    .map(([id, { url }]) => ({
      html: gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))).toString('utf8'),
      url,
    }));
}

const options = { models: loadModels(), wanted: new Set(STAGES) };

async function timePage({ html, url }: Page): Promise<Times> {
  const { ms } = readPage(html, url, options);
  const article = (ms['snapshot'] ?? 0) + (ms['article'] ?? 0);
  const brief = article + (ms['people'] ?? 0) + (ms['claims'] ?? 0) + (ms['policy'] ?? 0);
  const forReadability = parsePage(html);
  const readability = await timed(() => new Readability(forReadability).parse());
  const forDefuddle = parsePage(html);
  const defuddle = await timed(() => Defuddle(forDefuddle, url));
  return { article, brief, clutter: ms['clutter'] ?? 0, readability, defuddle };
}

async function timed(work: () => unknown): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}
