/** A Chromium with the clutter guard in it, without the extension: for measuring in a real browser. */
import type { Page } from '@playwright/test';
import { bundle } from '../../browsers/bundle';
import { launchPlainChromium } from '../../browsers/plain-chromium';
import { costsInOneTab, type PageCosts } from './reading-tab';

export type LivePages = {
  /** A fresh page with this markup, its scripts left out, and what `entry.ts` exports as the global `lede`. */
  readonly open: (html: string) => Promise<Page>;
  /** What every page after the first costs when all are opened one after the other in one tab. */
  readonly costsInOneTab: (pages: readonly string[]) => Promise<readonly PageCosts[]>;
  readonly close: () => Promise<void>;
};

/** Null, and a word on standard error, where there is no Chromium. Nothing is loaded from outside. */
export async function openLivePages(set: string): Promise<LivePages | null> {
  const browser = await launchPlainChromium();
  if (browser === null) {
    console.error(`${set}: no Chromium found, skipped`);
    return null;
  }
  const code = await bundle('tools/bench/live/entry.ts', { name: 'lede' });
  const context = await browser.newContext({ viewport: { width: 1200, height: 800 } });
  await context.route('**/*', (route) => route.abort());
  return {
    open: async (html) => {
      const page = await context.newPage();
      await page.setContent(withoutScripts(html), { waitUntil: 'domcontentloaded' });
      await page.evaluate(code);
      return page;
    },
    costsInOneTab: (pages) => costsInOneTab(context, { code, pages: pages.map(withoutScripts) }),
    close: () => browser.close(),
  };
}

const withoutScripts = (html: string): string =>
  html.replace(/<script\b[\s\S]*?<\/script\s*>/gi, '');
