/** All that the interface needs to speak one language: its words, its locale, its direction. */
import { chooseLocale, makeSay } from './say';
import type { ReadMessage, Say } from './say';

export type Words = {
  readonly say: Say;
  /** For dates, numbers and plurals, "de-AT". */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
};

/**
 * The words behind `readMessage` (`browser.i18n.getMessage`), with dates as in `interfaceLocale`
 * (`browser.i18n.getUILanguage()`). Which language the messages are in, they say themselves.
 */
export function makeWords(readMessage: ReadMessage, interfaceLocale: string): Words {
  const locale = chooseLocale(interfaceLocale, readMessage('language_code') || 'en');
  const direction = readMessage('text_direction') === 'rtl' ? 'rtl' : 'ltr';
  return { say: makeSay(readMessage, locale), locale, direction };
}
