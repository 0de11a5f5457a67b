/**
 * `npm run bench:texts`: every article of the corpus read in Chromium and outside of it, a stretch at a time. A run ends
 * after MINUTES and the next goes on where it ended; the bench prints the table as it is then.
 */
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { findCorpus } from '../corpus';
import { compareTexts, type Difference, READ_TEXT, readLiveTexts } from './live/compare-texts';
import { inChromium, type ShowPage } from './live-pages';

const ROOT = join(import.meta.dirname, '../..');
/** A line per page that was compared: its id and how its texts differ. Deleted by who wants a fresh comparison. */
const COMPARED = join(ROOT, '.cache/bench/text-differences.jsonl');
const TABLE = join(import.meta.dirname, 'live/text-differences.json');
const MINUTES = 3.5;

type Entry = { readonly label: boolean; readonly url: string | null; readonly file: string };
type Compared = { readonly id: string; readonly difference: Difference | null };

function readCompared(): readonly Compared[] {
  if (!existsSync(COMPARED)) return [];
  const lines = readFileSync(COMPARED, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line): Compared => JSON.parse(line));
}

async function compare(show: ShowPage, corpus: string, id: string, page: Entry): Promise<void> {
  const url = page.url ?? '';
  const html = gunzipSync(readFileSync(join(corpus, 'detection', page.file))).toString('utf8');
  const texts = await show(html, async (live) => {
    await live.ask(`${READ_TEXT};document.body?.getBoundingClientRect().top`);
    return readLiveTexts(live, url);
  });
  const difference = compareTexts(texts, html, url);
  if (difference === 'tree') console.error(`another text outside of the browser: ${id}`);
  appendFileSync(COMPARED, `${JSON.stringify({ id, difference } satisfies Compared)}\n`);
}

function writeTable(compared: readonly Compared[]): void {
  const count = (kind: Difference | null): number =>
    compared.filter(({ difference }) => difference === kind).length;
  const table = { pages: compared.length, same: count(null), layout: count('layout') };
  const rest = { hidden: count('hidden'), tree: count('tree') };
  writeFileSync(TABLE, `${JSON.stringify({ ...table, ...rest }, null, 2)}\n`);
}

async function main(): Promise<void> {
  const corpus = findCorpus();
  if (corpus === null) {
    console.log('texts: no corpus found, nothing compared');
    return;
  }
  const all: Readonly<Record<string, Entry>> = JSON.parse(
    readFileSync(join(corpus, 'detection/pages.json'), 'utf8'),
  );
  mkdirSync(dirname(COMPARED), { recursive: true });
  const done = new Set(readCompared().map(({ id }) => id));
  const articles = Object.entries(all).filter(([, page]) => page.label);
  const open = articles.filter(([id]) => !done.has(id));
  const end = Date.now() + MINUTES * 60_000;
  await inChromium('article-entry.ts', async (show) => {
    for (const [id, page] of open) {
      if (Date.now() > end) break;
      await compare(show, corpus, id, page);
    }
  });
  const compared = readCompared();
  console.log(`texts: ${compared.length} of ${articles.length} pages compared`);
  writeTable(compared);
}

await main();
