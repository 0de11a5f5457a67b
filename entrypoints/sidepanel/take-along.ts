/** Copy and save: parts of the brief as text. */
import { exportBrief, nameFile } from '@/lib/export/export-brief';
import type { ExportFormat, ExportRequest } from '@/lib/export/export-request';
import { saveFile } from '@/lib/extension/save-file';
import type { Words } from '@/lib/words/words';
import type { PanelStore } from './panel-store';

const TYPES: Readonly<Record<ExportFormat, string>> = {
  markdown: 'text/markdown',
  text: 'text/plain',
  json: 'application/json',
};

/** Copies a part of the brief and says so; a browser that refuses the clipboard is said as well. */
export async function copyPart(
  store: PanelStore,
  request: ExportRequest,
  words: Words,
): Promise<void> {
  const { ready } = store;
  if (ready === null) return;
  try {
    await navigator.clipboard.writeText(exportBrief(ready.brief, request, words));
    store.notify('copied');
  } catch {
    store.notify('copy-failed');
  }
}

/** Saves a part of the brief as a file named after the headline. */
export function savePart(store: PanelStore, request: ExportRequest, words: Words): void {
  const { ready } = store;
  if (ready === null) return;
  const { format } = request;
  const text = exportBrief(ready.brief, request, words);
  saveFile(nameFile(ready.brief.article.title, format), TYPES[format], text);
  store.notify('saved');
}
