/** How the panel feels, in a real Chromium: the time to its first content, to the answer of a click, and what jumps. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { findChromium } from '../../setup/find-browser.mjs';
import { runNpm } from '../../setup/run.mjs';
import { serveGallery } from '@/tools/gallery/serve';
import type { LedeBrowser } from '@/tools/browsers/browser';
import { launchBrowser } from '@/tools/browsers/launch';
import { poll } from '@/tools/browsers/poll';
import { SAMPLE_BRIEF } from '@/tests/support/sample-brief';
import type { BenchContext, BenchRow, BenchSet } from '../rows';
import { median } from '../../quantiles';

/** Each in a browser of its own. */
const OPENINGS = 5;

const WORDS = 1500;

export const feel: BenchSet = { name: 'feel', run };

async function run({ timed }: BenchContext): Promise<readonly BenchRow[]> {
  if (!timed) return [];
  const executablePath = findChromium();
  if (executablePath === null) {
    console.error('feel: no Chromium found, skipped');
    return [];
  }
  runNpm(['run', '--silent', 'build:chrome'], { quiet: true });
  runNpm(['run', '--silent', 'gallery:build'], { quiet: true });
  const openings: Awaited<ReturnType<typeof openTwice>>[] = [];
  for (let turn = 0; turn < OPENINGS; turn += 1) openings.push(await openTwice());
  const answers = await answerClicks(executablePath);
  const warm = openings.map((each) => each.warm);
  const cold = openings.map((each) => each.cold);
  return [
    row('first content after the click', median(warm.map(({ first }) => first)), 300),
    row('headline after the click', median(warm.map(({ headline }) => headline)), 300),
    row('the same in a new browser', median(cold.map(({ headline }) => headline)), 300),
    row('answer to a click or key, 200 quotes, slowest', Math.max(...answers), 100),
    row('answer to a click or key, 200 quotes, median', median(answers), 100),
    {
      ...row('layout shift after the headline', Math.max(...cold.map(({ shift }) => shift)), 0),
      unit: 'ratio',
    },
  ];
}

const row = (measure: string, score: number, target: number): BenchRow => ({
  set: 'feel',
  measure,
  score,
  unit: 'ms',
  target,
  lowerIsBetter: true,
});

type Opening = {
  /** From the click on the toolbar button until anything was painted. */
  readonly first: number;
  /** The same for the headline. */
  readonly headline: number;
  readonly shift: number;
};

/** An article of the wanted length, its panel opened in a browser just started, and again. */
async function openTwice(): Promise<{ readonly cold: Opening; readonly warm: Opening }> {
  const server = createServer((request, response) => {
    if (request.url?.endsWith('/story') !== true) response.writeHead(404).end();
    else response.setHeader('content-type', 'text/html; charset=utf-8').end(writeStory());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- listening on a port, so never a pipe's name
  const { port } = server.address() as AddressInfo;
  const browser = await launchBrowser('chromium', { proxyPort: port });
  try {
    await browser.tab.open('http://long.test/story');
    await browser.tab.until(() => document.readyState === 'complete', null, 'the story');
    const cold = await clickAndRead(browser);
    // The same button closes the panel, and opens it once more.
    await browser.clickAction();
    await poll(async () => !(await browser.isPanelOpen()), { what: 'the panel to close' });
    return { cold, warm: await clickAndRead(browser) };
  } finally {
    await browser.close();
    server.close();
  }
}

async function clickAndRead(browser: LedeBrowser): Promise<Opening> {
  const clicked = Date.now();
  await browser.clickAction();
  const panel = await browser.attachPanel();
  await panel.waitForText('Key claims', 20_000);
  const { first, headline, shift } = await panel.run(readPaints, null);
  return { first: first - clicked, headline: headline - clicked, shift };
}

/** When the headline was painted, and what moved after it. Runs in the panel. */
async function readPaints(): Promise<Opening> {
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- what runs in the page has to bring its own functions
  const read = (type: string): Promise<PerformanceEntryList> =>
    new Promise((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries())).observe({
        type,
        buffered: true,
      });
      setTimeout(() => resolve([]), 1500);
    });
  const [paints, shifts] = await Promise.all([
    read('largest-contentful-paint'),
    read('layout-shift'),
  ]);
  const head = paints.find(
    (each) =>
      'element' in each && each.element instanceof Element && each.element.closest('.article-head'),
  );
  const at = head?.startTime ?? Number.NaN;
  const shift = shifts
    .filter(({ startTime }) => startTime > at)
    .reduce((sum, each) => sum + ('value' in each ? Number(each.value) : 0), 0);
  const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
  const { timeOrigin } = performance;
  return { first: timeOrigin + first, headline: timeOrigin + at, shift };
}

function writeStory(): string {
  const [title = '', ...body] = SAMPLE_BRIEF.article.paragraphs.map(({ text }) => text);
  const paragraphs: string[] = [];
  for (let words = 0; words < WORDS; words = paragraphs.join(' ').split(' ').length) {
    // The same sentence again would be found to be the same claim again.
    const part = Math.floor(paragraphs.length / body.length);
    const text = body[paragraphs.length % body.length] ?? '';
    paragraphs.push(text.replaceAll(/\b(\d+)\b/g, (number) => String(Number(number) + part)));
  }
  return `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:type" content="article">
<link rel="icon" href="data:,"></head><body><article><h1>${title}</h1>
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article></body></html>`;
}

/** What a reader does in a brief with 200 quotes, all unfolded; the milliseconds until each showed. */
async function answerClicks(executablePath: string): Promise<readonly number[]> {
  const gallery = await serveGallery();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 400, height: 900 } });
    await page.goto(`${gallery.address}?state=ready-many`);
    await page.locator('.source-more').first().waitFor();
    await page.evaluate(() => {
      const answers: number[] = [];
      Object.assign(globalThis, { answers });
      new PerformanceObserver((list) => {
        for (const each of list.getEntries()) answers.push(each.duration);
        // 16 ms is the least that the browser tells of.
      }).observe({ type: 'event', durationThreshold: 16, buffered: true } as object);
    });
    await useAll(page);
    await page.waitForTimeout(500);
    return (await page.evaluate<string>('answers.join()')).split(',').map(Number);
  } finally {
    await browser.close();
    gallery.close();
  }
}

async function useAll(page: Page): Promise<void> {
  for (const more of await page.locator('.source-more').all()) await more.click();
  for (const quote of (await page.locator('.quote .line-jump').all()).slice(0, 12)) {
    await quote.click();
  }
  await page.locator('.section-fold').nth(1).click();
  await page.locator('.section-fold').nth(1).click();
  await page.locator('.map-strip input').click();
  await page.getByRole('searchbox').click();
  await page.keyboard.type('goodwill', { delay: 60 });
  await page.keyboard.press('Escape');
}
