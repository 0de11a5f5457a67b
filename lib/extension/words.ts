/** The interface's words from the extension's own package. */
import { makeWords } from '@/lib/words/words';
import type { Words } from '@/lib/words/words';
import { browser } from './browser';

/** A key that every locale has. */
const PROBE = 'language_code';

type Messages = Readonly<Record<string, { readonly message: string }>>;

/**
 * The words in the interface's language. Chromium 156 gave some fresh panel processes no messages at all (2
 * of 12 starts on a busy machine): every key then reads "", for as long as the process lives. The file is
 * fetched in that case.
 */
export async function readWords(): Promise<Words> {
  const locale = browser.i18n.getUILanguage();
  if (browser.i18n.getMessage(PROBE) !== '') {
    return makeWords((key) => browser.i18n.getMessage(key), locale);
  }
  const messages = await fetchMessages(locale);
  return makeWords(
    (key) => (Object.hasOwn(messages, key) ? (messages[key]?.message ?? '') : ''),
    locale,
  );
}

/** As the browsers choose: the exact locale, its language, the default. */
async function fetchMessages(locale: string): Promise<Messages> {
  const exact = locale.replaceAll('-', '_');
  for (const folder of new Set([exact, exact.replace(/_.*/s, ''), 'en'])) {
    const messages = await fetchFile(folder);
    if (messages) return messages;
  }
  return {};
}

async function fetchFile(folder: string): Promise<Messages | null> {
  try {
    const answer = await fetch(browser.runtime.getURL(`/_locales/${folder}/messages.json`));
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a file of this package, checked by its tests
    return answer.ok ? ((await answer.json()) as Messages) : null;
  } catch {
    // Chromium rejects a fetch of a file that the package does not have.
    return null;
  }
}
