/**
 * One tab in which a reader opens page after page of a site. The browser has then compiled Lede's code once and keeps it
 * for the pages that follow in the same process, as it does for a content script: what a page costs but for the first.
 */
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { watchProcessor } from './processor-time';

/** Milliseconds of processor time. */
export type PageCosts = {
  /** Running the code that judges, before it judges. */
  readonly evaluating: number;
  readonly judging: number;
};

const SITE = 'http://reading.test';
/** Milliseconds after which a page without scripts and pictures is laid out and painted. */
const SETTLED = 60;

/** What each page costs after the first, which is opened to no account. `code` makes the global `lede`. */
export async function costsInOneTab(
  context: BrowserContext,
  { code, pages }: { readonly code: string; readonly pages: readonly string[] },
): Promise<readonly PageCosts[]> {
  const page = await context.newPage();
  const costs: PageCosts[] = [];
  let html = '';
  await page.route(`${SITE}/**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  for (const [at, markup] of [pages[0] ?? '', ...pages].entries()) {
    html = markup;
    await page.goto(`${SITE}/${at}`, { waitUntil: 'domcontentloaded' });
    const cost = await costOf(page, code);
    if (at > 0) costs.push(cost);
  }
  await page.close();
  return costs;
}

async function costOf(page: Page, code: string): Promise<PageCosts> {
  await page.evaluate(
    `new Promise((done) => requestAnimationFrame(() => setTimeout(done, ${SETTLED})))`,
  );
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.enable');
  const world = await makeWorld(session);
  const read = await watchProcessor(page);
  const spend = async (expression: string): Promise<number> => {
    const before = await read();
    await runIn(session, world, expression);
    return (await read()) - before;
  };
  const asking = Math.min(await spend('0'), await spend('1'), await spend('2'));
  const evaluating = Math.max(0, (await spend(code)) - asking);
  const judging = Math.max(0, (await spend('lede.judge()')) - asking);
  await session.detach();
  return { evaluating, judging };
}

/** A world of its own, as a content script has. */
async function makeWorld(session: CDPSession): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'lede',
  });
  return executionContextId;
}

/** As a script of a file, and not as an expression: those are compiled anew each time. */
async function runIn(session: CDPSession, world: number, expression: string): Promise<void> {
  const { scriptId, exceptionDetails } = await session.send('Runtime.compileScript', {
    expression,
    sourceURL: 'lede.js',
    persistScript: true,
    executionContextId: world,
  });
  if (scriptId === undefined || exceptionDetails) throw new Error('the code does not compile');
  const ran = await session.send('Runtime.runScript', { scriptId, executionContextId: world });
  if (ran.exceptionDetails)
    throw new Error(ran.exceptionDetails.exception?.description ?? 'failed');
}
