/** The keyboard shortcuts, as the browser has them now. */
import { browser } from './browser';

/** Each with its description and its keys, "" where the reader or another extension took them away. */
export async function readShortcuts(): Promise<
  readonly { readonly description: string; readonly keys: string }[]
> {
  const commands = await browser.commands.getAll();
  return (
    commands
      // Chrome lists the toolbar button among the commands, with no words of its own.
      .filter(({ description }) => description !== undefined && description !== '')
      .map(({ description = '', shortcut = '' }) => ({ description, keys: shortcut }))
  );
}

type FirefoxOnly = { readonly openShortcutSettings?: () => Promise<void> };

/** Opens the browser's own page where shortcuts are changed: extensions may not change them in Chrome. */
export async function openShortcutSettings(): Promise<void> {
  const commands: FirefoxOnly = browser.commands;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
