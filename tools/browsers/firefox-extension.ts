/** What a reader of Firefox does with Lede outside of it: an update, its removal, the sites it may see. */
import type { Bidi } from './bidi';
import type { LedeBrowser } from './browser';

type Handled = Pick<
  LedeBrowser,
  'replaceExtension' | 'removeExtension' | 'addExtension' | 'stopBackground' | 'setAccess'
>;

/** `inWindow` evaluates in the browser's own scope. */
export function driveExtension(browser: {
  readonly bidi: Bidi;
  readonly inWindow: (expression: string) => Promise<unknown>;
  readonly id: string;
  readonly extension: string;
}): Handled {
  const { bidi, inWindow, id, extension } = browser;
  return {
    replaceExtension: async () => {
      await bidi.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
    },
    removeExtension: async () => {
      await bidi.send('webExtension.uninstall', { extension: id });
    },
    addExtension: async (folder) => {
      const { extension: added } = await bidi.send<{ extension: string }>('webExtension.install', {
        extensionData: { type: 'path', path: folder },
      });
      const host = `WebExtensionPolicy.getByID(${JSON.stringify(added)}).mozExtensionHostname`;
      return `moz-extension://${String(await inWindow(host))}`;
    },
    stopBackground: async () => (await inWindow(endBackground(id))) === true,
    setAccess: async (site) => {
      await inWindow(changeAccess(id, site));
    },
  };
}

/** An event page that is ended while it starts would be started again by what it was started for. */
function endBackground(id: string): string {
  return `(async () => {
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
    if (extension.backgroundState !== 'running') return false;
    await extension.terminateBackground({ ignoreDevToolsAttached: true });
    return true;
  })()`;
}

/**
 * As in the add-on's settings, where the reader unticks all sites, or allows one. (The preference that withholds all of
 * them from the start has no effect on an extension installed through BiDi.)
 */
function changeAccess(id: string, site: string | null): string {
  return `(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule(
      'resource://gre/modules/ExtensionPermissions.sys.mjs',
    );
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
    const given = extension.allowedOrigins.patterns.map(({ pattern }) => pattern);
    const change = { permissions: [], origins: ${site === null ? 'given' : JSON.stringify([site])}, data_collection: [] };
    await ExtensionPermissions.${site === null ? 'remove' : 'add'}(extension.id, change, extension);
  })()`;
}
