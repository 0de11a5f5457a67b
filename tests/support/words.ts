/** The words of one language, read from `_locales` as the browser does. */
import { readFileSync } from 'node:fs';
import { makeWords } from '@/lib/words/words';
import type { Words } from '@/lib/words/words';

export type MessageTable = Readonly<Record<string, { readonly message: string }>>;

export function readMessages(language: string): MessageTable {
  // Tests run in the root of the project; a test with a DOM has no file address of its own.
  const file = `public/_locales/${language}/messages.json`;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the browser refuses any other shape
  return JSON.parse(readFileSync(file, 'utf8')) as MessageTable;
}

export function wordsOf(language: string): Words {
  const messages = readMessages(language);
  return makeWords((key) => messages[key]?.message ?? '', language);
}
