/** Copy and save: parts of the brief as text. */
import { exportBrief, FILE_TYPES, nameFile } from '@/lib/export/export-brief';
import type { ExportRequest } from '@/lib/export/export-request';
import { copyText } from '@/lib/extension/copy-text';
import { saveFile } from '@/lib/extension/save-file';
import type { Words } from '@/lib/words/words';
import type { PanelStore } from './panel-store';

/** Copies a part of the brief and says so; a browser that refuses the clipboard is said as well. */
export async function copyPart(
  store: PanelStore,
  request: ExportRequest,
  words: Words,
): Promise<void> {
  const { ready } = store;
  if (ready === null) return;
  const isCopied = await copyText(exportBrief(ready.brief, request, words));
  store.notify(isCopied ? 'copied' : 'copy-failed');
}

/** Saves a part of the brief as a file named after the headline. */
export function savePart(store: PanelStore, request: ExportRequest, words: Words): void {
  const { ready } = store;
  if (ready === null) return;
  const { format } = request;
  const text = exportBrief(ready.brief, request, words);
  saveFile(nameFile(ready.brief.article.title, format), FILE_TYPES[format], text);
  store.notify('saved');
}
