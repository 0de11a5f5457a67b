/** What a reader of Firefox does with Lede outside of it: an update, its removal, the sites it may see. */
import type { Bidi } from './bidi';
import type { LedeBrowser } from './browser';

type Handled = Pick<LedeBrowser, 'replaceExtension' | 'removeExtension' | 'setAccess'>;

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
    setAccess: async (site) => {
      await inWindow(changeAccess(id, site));
    },
  };
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
