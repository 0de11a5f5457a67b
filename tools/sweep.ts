/**
 * `npm run sweep`: every saved page of the corpus in a real browser with Lede and its panel, the network off. Counts
 * what must be none: errors, pages whose text was changed, article text out of sight. Goes on where it was stopped.
 *
 *     npm run sweep                      all pages in Chromium, 300 in Firefox
 *     npm run sweep -- --only firefox --pages 50 --anew
 */
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Engine } from '@/tests/support/browser';
import { launchBrowser } from '@/tests/support/launch';
import { findCorpus } from './train/corpus';
import { foldOf } from './train/pages';
import { listPages, readPage } from './sweep/pages';
import type { SweepPage } from './sweep/pages';
import { serveSweep } from './sweep/serve';
import type { Served } from './sweep/serve';
import { visit } from './sweep/visit';
import type { Visit } from './sweep/visit';

/** A browser is started anew after so many pages, so that one that has gone wrong spoils few. */
const PER_BROWSER = 60;
const PAGES: Readonly<Record<Engine, number>> = {
  chromium: Number.POSITIVE_INFINITY,
  firefox: 300,
};

const LOST_MS = 150_000;

/** What is known of a page that the browser itself refused or lost. */
const UNOPENED = {
  isArticle: false,
  state: '',
  hidden: 0,
  looked: 0,
  lost: [],
  textChanged: false,
  ms: 0,
} as const;

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    pages: { type: 'string' },
    anew: { type: 'boolean', default: false },
  },
});

const corpus = findCorpus();
if (corpus === null) {
  console.log('There is no corpus beside the project nor in LEDE_CORPUS: nothing to sweep.');
} else {
  const engines: readonly Engine[] = ['chromium', 'firefox'];
  for (const engine of engines) {
    if (values.only === undefined || values.only === engine) await sweep(corpus, engine);
  }
}

async function sweep(corpus_: string, engine: Engine): Promise<void> {
  const most = values.pages === undefined ? PAGES[engine] : Number(values.pages);
  const pages = listPages(corpus_).slice(0, most);
  const log = `.cache/sweep-${engine}.jsonl`;
  mkdirSync('.cache', { recursive: true });
  if (values.anew) rmSync(log, { force: true });
  const done = new Set(readVisits(log).map(({ file }) => file));
  const left = pages.filter(({ file }) => !done.has(file));
  console.log(`${engine}: ${pages.length} pages, ${left.length} of them to be opened`);
  const server = await serveSweep();
  for (let at = 0; at < left.length; at += PER_BROWSER) {
    const some = left.slice(at, at + PER_BROWSER);
    await visitSome(server, { engine, corpus: corpus_, pages: some, log });
    console.log(`${engine}: ${at + some.length} of ${left.length}`);
  }
  await server.close();
  const wanted = new Set(pages.map(({ file }) => file));
  sumUp(
    engine,
    readVisits(log).filter(({ file }) => wanted.has(file)),
  );
}

async function visitSome(
  server: Served,
  {
    engine,
    corpus: from,
    pages,
    log,
  }: {
    readonly engine: Engine;
    readonly corpus: string;
    readonly pages: readonly SweepPage[];
    readonly log: string;
  },
): Promise<void> {
  const lede = await launchBrowser(engine, { proxyPort: server.port });
  try {
    await lede.tab.open(server.put('start', 'http://start.test/', '<title>Start</title><p>Start'));
    await lede.clickAction();
    const panel = await lede.attachPanel();
    for (const page of pages) {
      const html = still(readPage(from, page));
      const url = server.put(nameOf(page), page.url, html);
      const visited = await Promise.race([
        visit(lede, panel, { ...page, url, html }),
        giveUp(),
      ]).catch((error: unknown): Visit => ({
        ...UNOPENED,
        file: page.file,
        errors: [String(error)],
      }));
      appendFileSync(log, `${JSON.stringify(visited)}\n`);
      if (visited.ms === 0)
        throw new Error(`${page.file} was not opened: ${String(visited.errors)}`);
      if (isFaulty(visited)) console.log(JSON.stringify(visited).slice(0, 1500));
    }
  } catch (error) {
    // The pages after this one are opened by the next run.
    console.error(`${engine} stopped: ${String(error).slice(0, 500)}`);
    process.exitCode = 1;
  } finally {
    await lede.close().catch(() => undefined);
  }
}

/** A browser that answers nothing any more has its page counted as not opened, and is started anew. */
async function giveUp(): Promise<never> {
  await new Promise((resolve) => setTimeout(resolve, LOST_MS).unref());
  throw new Error('the browser did not answer');
}

/** Without what would lead away from the page, or differs between parsers with and without scripts. */
function still(html: string): string {
  return html
    .replace(/<noscript\b[\s\S]*?<\/noscript\s*>/gi, '')
    .replace(/<meta\b[^>]*http-equiv[^>]*>/gi, '');
}

function nameOf({ file }: SweepPage): string {
  return `p${foldOf(file, 2 ** 32)}`;
}

function readVisits(log: string): readonly Visit[] {
  if (!existsSync(log)) return [];
  return readFileSync(log, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Visit => JSON.parse(line));
}

function isFaulty({ errors, lost, textChanged }: Visit): boolean {
  return errors.length > 0 || lost.length > 0 || textChanged;
}

function sumUp(engine: Engine, visits: readonly Visit[]): void {
  const count = (has: (visit: Visit) => boolean): number => visits.filter(has).length;
  const times = visits.map(({ ms }) => ms).toSorted((a, b) => a - b);
  console.log(`\n${engine}: ${visits.length} pages opened`);
  console.log(`  read as articles               ${count((each) => each.isArticle)}`);
  console.log(`  with something hidden          ${count((each) => each.hidden > 0)}`);
  console.log(`  with passages looked for       ${count((each) => each.looked > 0)}`);
  console.log(`  median until the panel rests   ${times[Math.floor(times.length / 2)] ?? 0} ms`);
  console.log(`  pages with errors of Lede's    ${count((each) => each.errors.length > 0)}`);
  console.log(`  pages whose text was changed   ${count((each) => each.textChanged)}`);
  console.log(`  pages with article text hidden ${count((each) => each.lost.length > 0)}`);
  if (visits.some(isFaulty)) process.exitCode = 1;
}
