/** Settings as a file that the reader keeps, and back. */
import { SETTINGS_VERSION, SETTING_NAMES, parseSettings } from './settings';
import type { Settings } from './settings';

/** What tells such a file from any other JSON. */
const MARK = 'lede-settings';

/** All but what each browser is asked for anew: whether its account may carry them. */
export type Exported = Omit<Settings, 'sync'>;

/** The text of the file. */
export function writeExported({ sync: _own, ...settings }: Settings): string {
  return `${JSON.stringify({ kind: MARK, version: SETTINGS_VERSION, settings }, null, 2)}\n`;
}

/** The settings of such a file, broken ones at their default; null where it is none. Never throws. */
export function parseExported(text: string): Exported | null {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  if (typeof content !== 'object' || content === null) return null;
  if (!('kind' in content) || content.kind !== MARK || !('settings' in content)) return null;
  const { settings, broken } = parseSettings(content.settings);
  if (broken.length === SETTING_NAMES.length) return null;
  const { sync: _own, ...exported } = settings;
  return exported;
}
