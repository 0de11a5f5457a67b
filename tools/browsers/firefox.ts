/** Firefox with Lede: started with its own remote protocol, the toolbar click and the real sidebar in chrome scope. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connectBidi } from './bidi';
import type { Bidi } from './bidi';
import type { LaunchOptions, LedeBrowser, Tab } from './browser';
import { driveExtension } from './firefox-extension';
import { startFirefox, PANEL_UUID } from './firefox-start';
import { poll } from './poll';
import { makeSurface } from './surface';
import type { Driver, Surface } from './surface';
import { isWelcomeDue } from './welcome';

type Tree = { readonly contexts: readonly { readonly context: string; readonly url: string }[] };
type Evaluated = {
  readonly type: string;
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
};

/** How Firefox names what belongs to an add-on. */
type Names = { readonly id: string; readonly widget: string; readonly panel: string };

/** The BiDi name of a surface's document, for what only the protocol can do. */
export const bidiContexts = new WeakMap<object, { bidi: Bidi; context: string }>();

/** A new Firefox with the extension installed; content scripts run from the next navigation on. */
export async function launchFirefox(options: LaunchOptions): Promise<LedeBrowser> {
  const names = readNames(options.extension);
  const welcomed = isWelcomeDue(options);
  const running = await startFirefox(options, names.id);
  const bidi = await connectBidi(running.url);
  await bidi.send('webExtension.install', {
    extensionData: { type: 'path', path: options.extension },
  });
  const window = await findContext(bidi, { 'moz:scope': 'chrome' });
  const inWindow = (expression: string): Promise<unknown> => evaluate(bidi, window, expression);
  const first = await findContext(bidi, {});
  await inWindow(LISTEN_TO_REQUESTS);
  if (welcomed) await closeWelcome(bidi);
  const tab = makeTab(bidi, first);
  const isPanelOpen = async (in_ = window): Promise<boolean> =>
    (await evaluate(
      bidi,
      in_,
      `globalThis.SidebarController?.isOpen && SidebarController.currentID === '${names.widget}-sidebar-action'`,
    )) === true;
  return {
    engine: 'firefox',
    version: String(await evaluate(bidi, first, 'navigator.userAgent')),
    tab,
    welcomed,
    origin: `moz-extension://${PANEL_UUID}`,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the expression maps to strings
    readErrors: async () => (await inWindow(LIST_ERRORS)) as readonly string[],
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the list that is kept there holds strings
    readRequests: async () => (await inWindow('globalThis.ledeRequests')) as readonly string[],
    newTab: async () => {
      const { context } = await bidi.send<{ context: string }>('browsingContext.create', {
        type: 'tab',
      });
      return makeTab(bidi, context);
    },
    clickAction: async (which = tab) => {
      await which.bringToFront();
      await poll(() => inWindow(`document.getElementById('${names.widget}-BAP') !== null`), {
        what: "Lede's toolbar button",
      });
      await inWindow(`document.getElementById('${names.widget}-BAP').click()`);
    },
    layOutForPrint: async (printed, which = tab) => {
      await which.bringToFront();
      const medium = printed ? 'print' : '';
      await inWindow(
        `(gBrowser.selectedBrowser.browsingContext.mediumOverride = '${medium}', true)`,
      );
    },
    isPanelOpen: () => isPanelOpen(),
    attachPanel: async () => {
      await poll(() => isPanelOpen(), { what: 'the sidebar' });
      return attach(bidi, window, names);
    },
    attachPanels: async () => {
      const tree = await bidi.send<Tree>('browsingContext.getTree', { 'moz:scope': 'chrome' });
      const panels: Surface[] = [];
      for (const { context } of tree.contexts) {
        if (await isPanelOpen(context)) panels.push(await attach(bidi, context, names));
      }
      return panels;
    },
    ...driveExtension({ bidi, inWindow, id: names.id, extension: options.extension }),
    close: async () => {
      await Promise.race([
        bidi.send('browser.close').catch(() => null),
        new Promise((resolve) => setTimeout(resolve, 3000)),
      ]);
      await running.stop();
      bidi.close();
    },
  };
}

function readNames(extension: string): Names {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own manifest, built a moment ago
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    readonly browser_specific_settings: { readonly gecko: { readonly id: string } };
    readonly sidebar_action: { readonly default_panel: string };
  };
  const { id } = manifest.browser_specific_settings.gecko;
  return {
    id,
    widget: id.toLowerCase().replace(/[^a-z0-9_-]/g, '_'),
    panel: `moz-extension://${PANEL_UUID}/${manifest.sidebar_action.default_panel}`,
  };
}

async function findContext(bidi: Bidi, scope: object): Promise<string> {
  const { contexts } = await bidi.send<Tree>('browsingContext.getTree', scope);
  const first = contexts[0];
  if (first === undefined) throw new Error('Firefox shows no window');
  return first.context;
}

async function closeWelcome(bidi: Bidi): Promise<void> {
  const find = async (): Promise<string | undefined> => {
    const { contexts } = await bidi.send<Tree>('browsingContext.getTree', {});
    return contexts.find(({ url }) => url.endsWith('/welcome.html'))?.context;
  };
  const context = await poll(find, { what: 'the first page' });
  await bidi.send('browsingContext.close', { context });
}

async function evaluate(bidi: Bidi, context: string, expression: string): Promise<unknown> {
  // Values cross as JSON text: the protocol's own wrapping of objects would have to be undone.
  const wrapped = `(async () => JSON.stringify({ value: await (${expression}) }))()`;
  const answer = await bidi.send<Evaluated>('script.evaluate', {
    expression: wrapped,
    target: { context },
    awaitPromise: true,
    userActivation: true,
  });
  if (answer.type === 'exception') {
    throw new Error(`${answer.exceptionDetails?.text ?? ''}\n  in ${expression.slice(0, 200)}`);
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the shape made three lines above
  return (JSON.parse(String(answer.result?.value)) as { value?: unknown }).value;
}

/** The protocol lists only tabs; it is told of the sidebar's document here, in the browser's own scope. */
async function attach(bidi: Bidi, window: string, names: Names): Promise<Surface> {
  const element = `document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')`;
  await poll(
    () =>
      evaluate(
        bidi,
        window,
        `${element}?.currentURI?.spec.startsWith(${JSON.stringify(names.panel)}) ?? false`,
      ),
    { what: "the sidebar's page" },
  );
  const context = await evaluate(
    bidi,
    window,
    `(() => {
      const panel = ${element};
      panel.permanentKey ??= {};
      const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
      const id = NavigableManager.getIdForBrowser(panel);
      const before = NavigableManager.getBrowserById;
      NavigableManager.getBrowserById = function (asked) { return asked === id ? panel : before.call(this, asked); };
      return id;
    })()`,
  );
  const surface = makeSurface(drive(bidi, String(context)));
  bidiContexts.set(surface, { bidi, context: String(context) });
  await poll(() => surface.evaluate(`document.readyState === 'complete'`), { what: 'the sidebar' });
  return surface;
}

/** Keys that the protocol writes as private-use characters. */
const KEYS: Readonly<Record<string, string>> = {
  Escape: '\uE00C',
  Tab: '\uE004',
  Enter: '\uE007',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
};

function drive(bidi: Bidi, context: string): Driver {
  const act = (source: object): Promise<unknown> =>
    bidi.send('input.performActions', { context, actions: [source] });
  return {
    evaluate: (expression) => evaluate(bidi, context, expression),
    clickAt: async (x, y) => {
      const actions = [
        { type: 'pointerMove', x, y },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await act({ type: 'pointer', id: 'mouse', actions });
    },
    press: async (key) => {
      const value = KEYS[key] ?? key;
      const actions = [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ];
      await act({ type: 'key', id: 'keyboard', actions });
    },
    screenshot: async (file) => {
      const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', {
        context,
      });
      writeFileSync(file, Buffer.from(data, 'base64'));
    },
  };
}

function makeTab(bidi: Bidi, context: string): Tab {
  const tab: Tab = {
    ...makeSurface(drive(bidi, context)),
    open: async (url) => {
      // The protocol never hears that a page of an extension has loaded.
      const wait = url.startsWith('http') ? 'interactive' : 'none';
      await bidi
        .send('browsingContext.navigate', { context, url, wait })
        .catch((error: unknown) => arriveAllTheSame(bidi, { context, url, error }));
    },
    reload: async () => {
      await bidi.send('browsingContext.reload', { context, wait: 'interactive' });
    },
    goBack: async () => {
      await bidi.send('browsingContext.traverseHistory', { context, delta: -1 });
    },
    bringToFront: async () => {
      await bidi.send('browsingContext.activate', { context });
    },
    close: async () => {
      await bidi.send('browsingContext.close', { context });
    },
  };
  bidiContexts.set(tab, { bidi, context });
  return tab;
}

/**
 * The protocol takes the error page of any frame in the tab for that of the tab, also that of a frame of the page which
 * is being left, and then names no reason ("Address rejected"). Of 60 pages with eight refused frames each 27 were said
 * to be rejected, and all 27 came. An address that is really refused never comes, and throws what the protocol said.
 */
async function arriveAllTheSame(
  bidi: Bidi,
  {
    context,
    url,
    error,
  }: { readonly context: string; readonly url: string; readonly error: unknown },
): Promise<void> {
  if (!String(error).includes('Address rejected')) throw error;
  const isThere = `location.href === ${JSON.stringify(new URL(url).href)} && document.readyState !== 'loading'`;
  await poll(() => evaluate(bidi, context, isThere).catch(() => false), { what: url }).catch(() => {
    throw error;
  });
}

/**
 * Writes down in the browser's own scope what pages and add-ons ask the network for; what the browser asks on its own
 * account is asked by neither. (Firefox does not tell what an add-on's script asks in a page from what the page does.)
 */
const LISTEN_TO_REQUESTS = `(() => {
  globalThis.ledeRequests = [];
  globalThis.ledeObserver = (subject) => {
    const channel = subject.QueryInterface(Ci.nsIHttpChannel);
    const { triggeringPrincipal: by } = channel.loadInfo;
    const isAsked = by?.isExpandedPrincipal || ['http', 'https', 'moz-extension'].some((each) => by?.schemeIs(each));
    if (isAsked) globalThis.ledeRequests.push(channel.URI.spec);
  };
  Services.obs.addObserver(globalThis.ledeObserver, 'http-on-opening-request');
  return true;
})()`;

/**
 * Errors of Lede's own files, from the browser's console, which hears of every context. Left out is what Firefox notes
 * when a page or tab goes away while it was still answering, for good or into the back/forward cache: nothing was thrown
 * in Lede, and nobody is left to be answered.
 */
const LIST_ERRORS = `Services.console.getMessageArray()
  .filter((each) => each instanceof Ci.nsIScriptError && !(each.flags & Ci.nsIScriptError.warningFlag))
  .map((each) => each.errorMessage + ' ' + each.sourceName + ':' + each.lineNumber)
  .filter((text) => text.includes('moz-extension://${PANEL_UUID}'))
  .filter((text) => !/^(Promise (resolved|rejected) (after context unloaded|while context is inactive)|FrameData missing)/.test(text))`;
