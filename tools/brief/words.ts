/** The interface's English words for the command line, from the same messages as the panel's. */
import { readFileSync } from 'node:fs';
import { makeWords } from '@/lib/words/words';
import type { Words } from '@/lib/words/words';

const MESSAGES = new URL('../../public/_locales/en/messages.json', import.meta.url);

/** Read anew with each call; callers keep it. */
export function readWords(): Words {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own file, in the browsers' format
  const messages = JSON.parse(readFileSync(MESSAGES, 'utf8')) as Readonly<
    Record<string, { readonly message: string }>
  >;
  return makeWords((key) => messages[key]?.message ?? '', 'en-GB');
}
