/** Fetches the second half of the content script. */
import { askBackground } from '@/lib/extension/send';
import { findPageReader } from '../page-reader/door';
import type { OpenPageReader } from '../page-reader/open-page-reader';

/**
 * Waits before each try (ms). The browser may end the background at any moment, between a question and its
 * answer too: the question is then lost, and asked again it starts the background anew.
 */
const WAITS = [0, 50, 200, 800];

/** Null where the extension was updated or removed meanwhile: this page then stays as it is. */
export async function loadPageReader(signal: AbortSignal): Promise<OpenPageReader | null> {
  for (const wait of WAITS) {
    const known = findPageReader();
    if (known !== null || signal.aborted) return known;
    await askAfter(wait);
  }
  return findPageReader();
}

async function askAfter(wait: number): Promise<void> {
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
  await askBackground('background:page-reader', null).catch(() => null);
}
