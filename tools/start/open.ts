/** `npm start`, once everything is built: the sample article in a browser with Lede's panel open beside it. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launchBrowser } from '@/tools/browsers/launch';
import type { Engine, LedeBrowser } from '@/tools/browsers/browser';
import { poll } from '@/tools/browsers/poll';
import { servePages } from '@/tests/support/serve';
import { readPage, STAGES } from '../brief/read-page';
import { loadModels } from '../load-models';
import { writeMarkdown } from '../brief/write-brief';
import { takePicture } from './picture';

const SAMPLE = '/harbour/ferry-terminal-vote.html';
const PICTURE = resolve('.cache/lede-sample.png');

const engine: Engine = process.argv[2] === 'firefox' ? 'firefox' : 'chromium';
const hasDisplay =
  process.platform !== 'linux' ||
  Boolean(process.env['DISPLAY']) ||
  Boolean(process.env['WAYLAND_DISPLAY']);

const server = await servePages();
const profile = mkdtempSync(join(tmpdir(), 'lede-start-'));
try {
  const options = { proxyPort: null, headless: !hasDisplay, profile };
  const browser = await launchBrowser(engine, options);
  await openSample(browser);
  if (hasDisplay) await waitForEnd(browser);
  else await showInWords(browser);
  await browser.close();
} finally {
  await server.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

async function openSample(browser: LedeBrowser): Promise<void> {
  await browser.tab.open(`http://localhost:${server.port}${SAMPLE}`);
  await browser.clickAction();
}

async function waitForEnd(browser: LedeBrowser): Promise<void> {
  console.log(
    'Lede is open beside the sample article. Close the browser, or press Ctrl-C, to end.',
  );
  const isOpen = () => browser.tab.evaluate('true').catch(() => false);
  await poll(async () => !(await isOpen()), { what: 'the end', ms: Number.POSITIVE_INFINITY });
}

/** Without a display: the brief as the panel has it, a picture of both, and where that is. */
async function showInWords(browser: LedeBrowser): Promise<void> {
  const html = String(await browser.tab.evaluate('document.documentElement.outerHTML'));
  const url = String(await browser.tab.evaluate('location.href'));
  const { brief } = readPage(html, url, { models: loadModels(), wanted: new Set(STAGES) });
  if (brief === null) throw new Error('no article was found on the sample page');
  const panel = await browser.attachPanel();
  const claim = brief.claims[0]?.text;
  await panel.waitForText(claim ?? brief.article.title, 30_000);
  console.log(`\n${writeMarkdown(brief)}`);
  mkdirSync(resolve('.cache'), { recursive: true });
  await takePicture(browser, panel, PICTURE);
  console.log(`There is no display: this is what Lede's panel shows beside the sample article.`);
  console.log(`Page and panel in a picture: ${PICTURE}`);
}
