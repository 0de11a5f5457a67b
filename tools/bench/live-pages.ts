/** Bare pages in a real Chromium: no network, no scripts of the page, and the code under measure put into each. */
import type { CDPSession, Page } from '@playwright/test';
import { bundle } from '../browsers/bundle';
import { launchPlainChromium } from '../browsers/plain-chromium';

export type LivePage = {
  /** The value of an expression in the page. */
  readonly ask: <T>(code: string) => Promise<T>;
  /**
   * What an expression costs, in milliseconds of processor time of the page's main thread: unlike time on the
   * clock it is the same on a busy machine.
   */
  readonly cost: (code: string) => Promise<number>;
};

/** Opens a page, shows `html` in it and puts the code into it; closed again when `work` is done. */
export type ShowPage = <T>(html: string, work: (page: LivePage) => Promise<T>) => Promise<T>;

/**
 * Calls `work` with a browser that has the exports of `entry`, a file beside this one, in each page as the global `lede`.
 * Null where no Chromium is found.
 */
export async function inChromium<T>(
  entry: string,
  work: (show: ShowPage) => Promise<T>,
): Promise<T | null> {
  const browser = await launchPlainChromium();
  if (browser === null) return null;
  try {
    const code = await bundle(`tools/bench/${entry}`, { name: 'lede' });
    const context = await browser.newContext({ viewport: { width: 1200, height: 800 } });
    await context.route('**/*', (route) => route.abort());
    return await work(async (html, visit) => {
      const page = await context.newPage();
      try {
        await page.setContent(withoutScripts(html), { waitUntil: 'domcontentloaded' });
        await page.evaluate(code);
        return await visit(await makeLive(page));
      } finally {
        await page.close();
      }
    });
  } finally {
    await browser.close();
  }
}

async function makeLive(page: Page): Promise<LivePage> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spend = async (code: string): Promise<number> => {
    const before = await readTasks(session);
    await page.evaluate(`${code};0`);
    return (await readTasks(session)) - before;
  };
  // Layout and paint of the page itself are its own cost, and so is asking.
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))');
  const asking = Math.min(await spend('0'), await spend('0'), await spend('0'));
  return {
    ask: (code) => page.evaluate(code),
    cost: async (code) => Math.max(0, (await spend(code)) - asking),
  };
}

async function readTasks(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/**
 * What runs is taken out, and what runs when a picture does not load: without a network none does. JSON-LD stays, which is
 * read and never run.
 */
function withoutScripts(html: string): string {
  return html
    .replace(/<script\b(?![^>]*ld\+json)[^>]*>[\s\S]*?<\/script\s*>/gi, '')
    .replace(/\son(?:error|load)\s*=\s*(?:"[^"]*"|'[^']*')/gi, '');
}
