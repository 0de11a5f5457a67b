/** Mounts the settings page on what is stored. */
import { render } from 'preact';
import { Options } from '@/components/options/Options';
import type { OptionsNoticeKind } from '@/components/options/OptionsNotice';
import { WordsContext } from '@/components/words-context';
import { readErrorCode } from '@/lib/errors';
import { writeReport } from '@/lib/export/write-report';
import { hasAccessEverywhere } from '@/lib/extension/access';
import { eraseShared } from '@/lib/extension/account';
import { browser } from '@/lib/extension/browser';
import { readLastPage, readLastReadings } from '@/lib/extension/last-readings';
import { saveFile } from '@/lib/extension/save-file';
import { openShortcutSettings, readShortcuts } from '@/lib/extension/shortcuts';
import {
  eraseAll,
  mendSettings,
  readSettings,
  watchSettings,
  writeSettings,
} from '@/lib/extension/storage';
import { parseExported, writeExported } from '@/lib/settings/exported';
import type { Settings } from '@/lib/settings/settings';
import { readWords } from '@/lib/extension/words';

const words = await readWords();
const root = document.querySelector('#root');
if (root === null) throw new Error('index.html has no #root');

const wasBroken = await mendSettings();
let settings = await readSettings();
const shortcuts = await readShortcuts();
let notice: { kind: OptionsNoticeKind; serial: number } | null = null;

function draw(): void {
  if (root === null) return;
  render(
    <WordsContext value={words}>
      <Options settings={settings} shortcuts={shortcuts} notice={notice} events={events} />
    </WordsContext>,
    root,
  );
}

function notify(kind: OptionsNoticeKind): void {
  notice = { kind, serial: (notice?.serial ?? 0) + 1 };
  draw();
}

async function change(values: Partial<Settings>): Promise<boolean> {
  try {
    settings = await writeSettings(values);
    draw();
    return true;
  } catch (error) {
    if (readErrorCode(error) !== 'storage-full') throw error;
    notify('storage-full');
    return false;
  }
}

async function bringBack(file: File): Promise<void> {
  const imported = parseExported(await file.text());
  if (imported === null) notify('import-failed');
  else if (await change(imported)) notify('imported');
}

async function erase(): Promise<void> {
  if (settings.sync) await eraseShared();
  await eraseAll();
  // The first-run page is not for somebody who knows Lede.
  if (await change({ welcomed: true })) notify('erased');
}

/** Copied, not sent: where it goes is for the reader to say. */
async function copyReport(withText: boolean): Promise<void> {
  const page = withText ? await readLastPage() : null;
  const report = writeReport({
    version: browser.runtime.getManifest().version,
    browser: navigator.userAgent,
    language: words.locale,
    allSites: await hasAccessEverywhere(),
    settings,
    readings: await readLastReadings(),
    ...(withText && { page }),
  });
  await navigator.clipboard.writeText(report);
  notify('report-copied');
}

const events = {
  onSettings: (values: Partial<Settings>) => void change(values),
  onShortcuts: () => void openShortcutSettings(),
  onExport: () => saveFile('lede-settings.json', 'application/json', writeExported(settings)),
  onImport: (file: File) => void bringBack(file),
  onErase: () => void erase(),
  onReport: (withText: boolean) => void copyReport(withText),
};

const closed = new AbortController();
window.addEventListener('pagehide', () => closed.abort());
watchSettings(closed.signal, (changed) => {
  settings = changed;
  draw();
});
draw();
if (wasBroken) notify('settings-reset');
