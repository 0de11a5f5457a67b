/** The open settings page: what its buttons do to what is stored, with a word on each thing that was done or failed. */
import { nextToast } from '@/components/controls/Toast';
import type { OptionsNotice, OptionsProps } from '@/components/options/Options';
import { readErrorCode } from '@/lib/errors';
import { writeReport } from '@/lib/export/write-report';
import { hasAccessEverywhere } from '@/lib/extension/access';
import { eraseShared } from '@/lib/extension/account';
import { browser } from '@/lib/extension/browser';
import { copyText } from '@/lib/extension/copy-text';
import { readLastPage, readLastReadings } from '@/lib/extension/last-readings';
import { saveFile } from '@/lib/extension/save-file';
import { openShortcutSettings } from '@/lib/extension/shortcuts';
import { eraseAll, writeSettings } from '@/lib/extension/storage';
import { parseExported, writeExported } from '@/lib/settings/exported';
import type { Settings } from '@/lib/settings/settings';

/** What is drawn of it; the rest of the page never changes. */
export type Shown = Pick<OptionsProps, 'settings' | 'notice' | 'events'>;

/** The state of one open settings page: a thing with a lifetime, so a class. Each change draws it anew. */
export class SettingsPage {
  #settings: Settings;
  #notice: OptionsNotice | null = null;
  readonly #locale: string;
  readonly #draw: (shown: Shown) => void;

  constructor(settings: Settings, locale: string, draw: (shown: Shown) => void) {
    this.#settings = settings;
    this.#locale = locale;
    this.#draw = draw;
    this.#redraw();
  }

  /** What is stored was changed, here or in another window. */
  setSettings(settings: Settings): void {
    this.#settings = settings;
    this.#redraw();
  }

  notify(kind: OptionsNotice['kind']): void {
    this.#notice = nextToast(this.#notice, kind);
    this.#redraw();
  }

  /** True where it was stored; where it was not, the reader has been told. */
  async change(values: Partial<Settings>): Promise<boolean> {
    try {
      this.setSettings(await writeSettings(values));
      return true;
    } catch (error) {
      if (readErrorCode(error) !== 'storage-full') throw error;
      this.notify('storage-full');
      return false;
    }
  }

  /** Takes in a file that `writeExported` wrote, here or on another machine. */
  async bringBack(file: Blob): Promise<void> {
    // A file that cannot be read (moved or locked since it was chosen) holds no settings either.
    const imported = parseExported(await file.text().catch(() => ''));
    if (imported === null) this.notify('import-failed');
    else if (await this.change(imported)) this.notify('imported');
  }

  /** Forgets everything, in the account too where the reader lets it carry settings. */
  async erase(): Promise<void> {
    if (this.#settings.sync) await eraseShared();
    await eraseAll();
    // The first-run page is not for somebody who knows Lede.
    if (await this.change({ welcomed: true })) this.notify('erased');
  }

  /** Copied, not sent: where it goes is for the reader to say. */
  async copyReport(withText: boolean): Promise<void> {
    const report = writeReport({
      version: browser.runtime.getManifest().version,
      browser: navigator.userAgent,
      language: this.#locale,
      allSites: await hasAccessEverywhere(),
      settings: this.#settings,
      readings: await readLastReadings(),
      ...(withText && { page: await readLastPage() }),
    });
    this.notify((await copyText(report)) ? 'report-copied' : 'copy-failed');
  }

  readonly #events: OptionsProps['events'] = {
    onSettings: (values) => void this.change(values),
    onShortcuts: () => void openShortcutSettings(),
    onExport: () =>
      saveFile('lede-settings.json', 'application/json', writeExported(this.#settings)),
    onImport: (file) => void this.bringBack(file),
    onErase: () => void this.erase(),
    onReport: (withText) => void this.copyReport(withText),
  };

  #redraw(): void {
    this.#draw({ settings: this.#settings, notice: this.#notice, events: this.#events });
  }
}
