/** Chromium with Lede: the persistent context of Playwright, the toolbar click and the real side panel by CDP. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { BrowserContext, CDPSession, Page, Worker } from '@playwright/test';
import { findChromium } from '../setup/find-browser.mjs';
import type { LaunchOptions, LedeBrowser, Tab } from './browser';
import { driveExtension } from './chromium-extension';
import { connectDevTools, watchWorker } from './devtools';
import { SANDBOX } from './plain-chromium';
import { poll } from './poll';
import { makeSurface } from './surface';
import type { Surface } from './surface';
import { isWelcomeDue } from './welcome';

/** The page behind a surface, for what only Playwright can do (axe, emulation). */
export const playwrightPages = new WeakMap<Surface, Page>();

/** A new Chromium with the extension loaded and its service worker started. */
export async function launchChromium(options: LaunchOptions): Promise<LedeBrowser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('no Chromium found: set CHROMIUM to one');
  const welcomed = isWelcomeDue(options);
  const context = await chromium.launchPersistentContext(options.profile, {
    executablePath,
    headless: options.headless,
    ...(options.pagesRest === true && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
    viewport: null,
    args: listArguments(options),
  });
  const browser = context.browser();
  if (browser === null) throw new Error('Chromium has closed');
  const cdp = await browser.newBrowserCDPSession();
  const id = await findExtension(context, cdp, options.extension);
  const errors: string[] = [];
  watchErrors(context, errors);
  const requests: string[] = [];
  const noteRequest = (url: string): void => void (/^(?:http|ws)/.test(url) && requests.push(url));
  context.on('request', (request) => noteRequest(request.url()));
  const devTools = await connectDevTools(options.profile);
  await watchWorker(devTools, {
    onError: (text) => errors.push(`worker: ${text}`),
    onRequest: noteRequest,
  });
  if (welcomed) await closeWelcome(context);
  const firstPage = context.pages()[0] ?? (await context.newPage());
  const pages = new Map<Tab, Page>();
  const track = (page: Page): Tab => {
    listen(page, errors);
    const tab = makeTab(page);
    pages.set(tab, page);
    return tab;
  };
  const tab = track(firstPage);
  const panelUrl = `chrome-extension://${id}/${readPanelPath(options.extension)}`;
  const isPanelOpen = async (): Promise<boolean> =>
    (await cdp.send('Target.getTargets')).targetInfos.some(({ url }) => url.startsWith(panelUrl));
  const attachAll = (): Promise<readonly Surface[]> =>
    attach(options.profile, panelUrl, (page) => {
      listen(page, errors);
      page.on('request', (request) => noteRequest(request.url()));
    });
  return {
    engine: 'chromium',
    version: browser.version(),
    tab,
    welcomed,
    origin: `chrome-extension://${id}`,
    readErrors: () => Promise.resolve(errors),
    readRequests: () => Promise.resolve(requests),
    newTab: async () => track(await context.newPage()),
    clickAction: async (which = tab) => {
      const page = pages.get(which) ?? firstPage;
      await page.bringToFront();
      await triggerAction(cdp, id, page);
    },
    layOutForPrint: (printed, which = tab) =>
      (pages.get(which) ?? firstPage).emulateMedia({ media: printed ? 'print' : null }),
    isPanelOpen,
    attachPanel: async () => {
      await poll(isPanelOpen, { what: 'the side panel' });
      const [panel] = await attachAll();
      if (panel === undefined) throw new Error('the side panel is open but cannot be attached to');
      return panel;
    },
    attachPanels: attachAll,
    ...driveExtension({ context, cdp, id, extension: options.extension }),
    close: async () => {
      devTools.close();
      await context.close();
    },
  };
}

function listArguments({ extension, proxyPort }: LaunchOptions): string[] {
  return [
    ...SANDBOX,
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    // Branded Chrome ignores the switch above; this lets the extension be loaded by command instead.
    '--enable-unsafe-extension-debugging',
    '--window-size=1400,900',
    '--window-position=0,0',
    // A second door beside Playwright's pipe: the panel can be reached through it alone.
    '--remote-debugging-port=0',
    '--test-type',
    ...(proxyPort === null
      ? []
      : [`--proxy-server=http://127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>']),
  ];
}

/** The extension's id, known from its service worker. */
async function findExtension(
  context: BrowserContext,
  cdp: CDPSession,
  extension: string,
): Promise<string> {
  const started = context
    .serviceWorkers()
    .find((each) => each.url().startsWith('chrome-extension:'));
  const worker =
    started ?? (await context.waitForEvent('serviceworker', { timeout: 10_000 }).catch(() => null));
  if (worker) return new URL(worker.url()).host;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a command that Playwright's types do not know
  const send = cdp.send.bind(cdp) as unknown as (name: string, with_: object) => Promise<unknown>;
  const loaded = await send('Extensions.loadUnpacked', { path: extension });
  if (typeof loaded === 'object' && loaded !== null && 'id' in loaded) return String(loaded.id);
  throw new Error(`the extension in ${extension} did not load`);
}

/** Closed only once it is drawn: Chromium forgets an extension's words if the first page to ask for them is gone. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const find = (): Page | undefined =>
    context.pages().find((page) => page.url().endsWith('/welcome.html'));
  const page = await poll(find, { what: 'the first page' });
  await page.locator('h1').waitFor();
  await page.close();
}

function readPanelPath(extension: string): string {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own manifest, built a moment ago
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    readonly side_panel: { readonly default_path: string };
  };
  return manifest.side_panel.default_path;
}

/** A click on the toolbar button as the browser sees it, with the user's gesture. It wants the tab, not the page. */
async function triggerAction(cdp: CDPSession, id: string, page: Page): Promise<void> {
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const target = targetInfos.find(({ url }) => url === page.url());
  if (target === undefined) throw new Error(`no tab shows ${page.url()}`);
  await cdp.send('Extensions.triggerAction', { id, targetId: target.targetId });
}

/** Playwright does not show the side panel by itself; a connection made after it opened does. */
async function attach(
  profile: string,
  panelUrl: string,
  onPanel: (page: Page) => void,
): Promise<readonly Surface[]> {
  const port = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0];
  const second = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const pages = second
    .contexts()
    .flatMap((context) => context.pages())
    .filter((each) => each.url().startsWith(panelUrl));
  return pages.map((page) => {
    onPanel(page);
    const surface = makeSurface(drive(page));
    playwrightPages.set(surface, page);
    return surface;
  });
}

function drive(page: Page): Parameters<typeof makeSurface>[0] {
  return {
    evaluate: (expression) => page.evaluate(expression),
    clickAt: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    screenshot: async (path) => {
      await page.screenshot({ path });
    },
  };
}

function makeTab(page: Page): Tab {
  const surface = makeSurface(drive(page));
  const tab: Tab = {
    ...surface,
    open: async (url) => {
      await page.goto(url, { waitUntil: 'domcontentloaded' });
    },
    reload: async () => {
      await page.reload({ waitUntil: 'domcontentloaded' });
    },
    goBack: async () => {
      await page.goBack({ waitUntil: 'domcontentloaded' });
    },
    bringToFront: () => page.bringToFront(),
    close: () => page.close(),
  };
  playwrightPages.set(tab, page);
  return tab;
}

function watchErrors(context: BrowserContext, errors: string[]): void {
  const watch = (worker: Worker): unknown =>
    worker.on('console', (message) => {
      if (message.type() === 'error') errors.push(`worker: ${message.text()}`);
    });
  context.serviceWorkers().forEach(watch);
  context.on('serviceworker', watch);
}

/** Errors of the panel, and in pages those of the content script; what a page itself gets wrong is its own. */
function listen(page: Page, errors: string[]): void {
  page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    const { url } = message.location();
    // A saved page may name files of an extension that its reader had.
    const isOwn =
      url.startsWith('chrome-extension:') && !url.startsWith('chrome-extension://invalid');
    if (message.type() === 'error' && isOwn) {
      errors.push(`${url}: ${message.text()}`);
    }
  });
}
