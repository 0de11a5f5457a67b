/**
 * `npm run bench:looks`: what the first look costs on every page of the corpus that is no article, in processor time of a
 * real Chromium, a stretch at a time. A run ends after MINUTES and the next goes on where it ended; each prints the sum so far.
 */
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { findCorpus } from '../corpus';
import { inChromium } from './live-pages';
import { median } from '../quantiles';

const ROOT = join(import.meta.dirname, '../..');
/** A line per page: its id and the milliseconds of each look. Deleted by who wants fresh times. */
const TIMES = join(ROOT, '.cache/bench/first-looks.jsonl');
const MINUTES = 3.5;
/** No page may cost more (ms); those that did are looked at again in the next run, for a busy machine adds to some. */
const WORST = 10;
/** Over so many looks at a page the best is what it costs. */
const MOST_LOOKS = 4;

type Entry = { readonly label: boolean; readonly url: string | null; readonly file: string };
type Look = { readonly id: string; readonly ms: number };

function readLooks(): ReadonlyMap<string, readonly number[]> {
  const looks = new Map<string, number[]>();
  if (!existsSync(TIMES)) return looks;
  for (const line of readFileSync(TIMES, 'utf8').split('\n').filter(Boolean)) {
    const { id, ms }: Look = JSON.parse(line);
    looks.set(id, [...(looks.get(id) ?? []), ms]);
  }
  return looks;
}

function isDone(looks: readonly number[] = []): boolean {
  return looks.some((ms) => ms <= WORST) || looks.length >= MOST_LOOKS;
}

async function lookAt(pages: readonly (readonly [string, Entry])[], corpus: string): Promise<void> {
  const end = Date.now() + MINUTES * 60_000;
  await inChromium('article-entry.ts', async (show) => {
    for (const [id, { file, url }] of pages) {
      if (Date.now() > end) break;
      const html = gunzipSync(readFileSync(join(corpus, 'detection', file))).toString('utf8');
      const code = `lede.detectArticle(document, ${JSON.stringify(url ?? '')})`;
      const ms = await show(html, (page) => page.cost(code));
      appendFileSync(TIMES, `${JSON.stringify({ id, ms } satisfies Look)}\n`);
    }
  });
}

function report(count: number): void {
  const looks = [...readLooks()];
  const first = looks.map(([, all]) => all[0] ?? 0);
  const best = looks.map(([id, all]) => [id, Math.min(...all)] as const);
  const slow = best.filter(([, ms]) => ms > WORST);
  const worst = Math.max(...best.map(([, ms]) => ms));
  console.log(`looks: ${looks.length} of ${count} pages, median ${median(first).toFixed(2)} ms`);
  console.log(
    `worst ${worst.toFixed(1)} ms, at the first look ${Math.max(0, ...first).toFixed(1)} ms`,
  );
  for (const [id, ms] of slow) console.log(`  ${id}: ${ms.toFixed(1)} ms`);
}

async function main(): Promise<void> {
  const corpus = findCorpus();
  if (corpus === null) {
    console.log('looks: no corpus found, nothing measured');
    return;
  }
  const all: Readonly<Record<string, Entry>> = JSON.parse(
    readFileSync(join(corpus, 'detection/pages.json'), 'utf8'),
  );
  mkdirSync(dirname(TIMES), { recursive: true });
  const others = Object.entries(all).filter(([, page]) => !page.label);
  const looks = readLooks();
  await lookAt(
    others.filter(([id]) => !isDone(looks.get(id))),
    corpus,
  );
  report(others.length);
}

await main();
