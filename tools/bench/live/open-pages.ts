/** A Chromium with the clutter guard in it, without the extension: for measuring in a real browser. */
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { launchPlainChromium } from '../../browsers/plain-chromium';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url)).replace(/\/$/, '');

export type LivePages = {
  /** A fresh page with this markup, its scripts left out, and what `entry.ts` exports as the global `lede`. */
  readonly open: (html: string) => Promise<Page>;
  readonly close: () => Promise<void>;
};

/** Null, and a word on standard error, where there is no Chromium. Nothing is loaded from outside. */
export async function openLivePages(set: string): Promise<LivePages | null> {
  const browser = await launchPlainChromium();
  if (browser === null) {
    console.error(`${set}: no Chromium found, skipped`);
    return null;
  }
  const code = await bundleGuard();
  const context = await browser.newContext({ viewport: { width: 1200, height: 800 } });
  await context.route('**/*', (route) => route.abort());
  return {
    open: async (html) => {
      const page = await context.newPage();
      const inert = html.replace(/<script\b[\s\S]*?<\/script\s*>/gi, '');
      await page.setContent(inert, { waitUntil: 'domcontentloaded' });
      await page.evaluate(code);
      return page;
    },
    close: () => browser.close(),
  };
}

async function bundleGuard(): Promise<string> {
  const entry = fileURLToPath(new URL('entry.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': ROOT } },
    build: { write: false, minify: false, lib: { entry, name: 'lede', formats: ['iife'] } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('the guard was not bundled');
  return `${output.output[0].code};globalThis.lede = lede;`;
}
