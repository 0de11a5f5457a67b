/** Fetches the second half of the content script. */
import { askBackground } from '@/lib/extension/send';
import { findPageReader } from '../page-reader/door';
import type { OpenPageReader } from '../page-reader/open-page-reader';

/** Null where the extension was updated or removed meanwhile: this page then stays as it is. */
export async function loadPageReader(): Promise<OpenPageReader | null> {
  const known = findPageReader();
  if (known) return known;
  await askBackground('background:page-reader', null).catch(() => null);
  return findPageReader();
}
