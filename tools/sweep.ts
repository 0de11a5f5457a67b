/**
 * `npm run sweep`: every saved page of the corpus in a real browser with Lede and its panel, the network off. Counts
 * what must be none: errors, pages whose text was changed, article text out of sight. Goes on where it was stopped.
 *
 *     npm run sweep                      all pages in Chromium, 300 in Firefox
 *     npm run sweep -- --only firefox --pages 50 --anew
 */
import type { Engine } from '@/tools/browsers/browser';
import { launchBrowser, readBuiltPath } from '@/tools/browsers/launch';
import { readOptions } from './setup/read-options';
import { findCorpus } from './corpus';
import { nameContents } from './name-contents';
import { foldOf } from './train/pages';
import { openDiary } from './sweep/diary';
import type { Diary } from './sweep/diary';
import { listPages, readPage } from './sweep/pages';
import type { SweepPage } from './sweep/pages';
import { isFaulty, report } from './sweep/report';
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

/** A page that did not open is tried in a new browser, so often in all. */
const TRIES = 3;

const USAGE = `npm run sweep -- [--only chromium|firefox] [--pages N] [--anew]

Opens the first N saved pages of the corpus (all in Chromium, 300 in Firefox), in an order that mixes them; goes on
where a sweep of this very build was stopped, unless --anew. Ends with 1 where a page is at fault or was not opened.`;

const options = readOptions(process.argv.slice(2), {
  usage: USAGE,
  count: 'pages',
  flags: ['anew'],
});
const corpus = findCorpus();
if (corpus === null) {
  console.log('There is no corpus beside the project nor in LEDE_CORPUS: nothing to sweep.');
} else {
  for (const engine of options?.engines ?? []) {
    await sweep(corpus, engine, options?.count ?? PAGES[engine]);
  }
}

async function sweep(from: string, engine: Engine, most: number): Promise<void> {
  const pages = listPages(from).slice(0, most);
  const build = nameContents([readBuiltPath(engine)]);
  const diary = openDiary(`.cache/sweep-${engine}.jsonl`, {
    build,
    anew: options?.flags.has('anew') === true,
  });
  const done = new Set(
    diary
      .read()
      .filter(({ opened }) => opened)
      .map(({ file }) => file),
  );
  const server = await serveSweep();
  const left = pages.filter(({ file }) => !done.has(file));
  console.log(`${engine}, build ${build}: ${pages.length} pages, ${left.length} to be opened`);
  const tries = new Map<string, number>();
  while (left.length > 0) {
    await visitSome(engine, { server, from, diary, left, tries });
    console.log(`${engine}: ${left.length} left`);
  }
  await server.close();
  if (!report(engine, pages, diary.read())) process.exitCode = 1;
}

/** Visits the next pages in one browser, and takes each from `left` when it is done with. */
async function visitSome(
  engine: Engine,
  {
    server,
    from,
    diary,
    left,
    tries,
  }: {
    readonly server: Served;
    readonly from: string;
    readonly diary: Diary;
    readonly left: SweepPage[];
    readonly tries: Map<string, number>;
  },
): Promise<void> {
  const lede = await launchBrowser(engine, { proxyPort: server.port });
  try {
    await lede.tab.open(server.put('start', 'http://start.test/', '<title>Start</title><p>Start'));
    await lede.clickAction();
    const panel = await lede.attachPanel();
    for (const page of left.slice(0, PER_BROWSER)) {
      const html = still(readPage(from, page));
      const url = server.put(nameOf(page), page.url, html);
      const seen = visit(lede, panel, { ...page, url, html });
      const visited = await Promise.race([seen, giveUp()]).catch((error: unknown) =>
        noteUnopened(page, error),
      );
      const tried = (tries.get(page.file) ?? 0) + 1;
      tries.set(page.file, tried);
      if (visited.opened || tried >= TRIES) {
        diary.write(visited);
        left.shift();
      }
      if (isFaulty(visited)) console.log(`try ${tried}: ${JSON.stringify(visited).slice(0, 1500)}`);
      // Whatever kept the page away may be the browser's: the same page comes first in the next one.
      if (!visited.opened) return;
    }
  } finally {
    await lede.close().catch(() => undefined);
  }
}

/** What is known of a page that the browser itself refused or lost. */
function noteUnopened({ file }: SweepPage, error: unknown): Visit {
  const errors = [String(error).slice(0, 500)];
  const nothing = {
    isArticle: false,
    state: '',
    lines: 0,
    unmarked: 0,
    hidden: 0,
    looked: 0,
    lost: [],
    textChanged: false,
  };
  return { file, opened: false, ...nothing, errors, ms: 0 };
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
