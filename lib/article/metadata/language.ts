/** The article's language. */
import type { Clues } from './clues';
import { readString } from './json-ld';
import { findLanguageOfText, KNOWN_LANGUAGES } from './language-of-text';

/**
 * Primary language subtag, lower-cased ("en"); "und" where neither page nor text tells. Many a site's template says
 * "en" over a German text: the text is believed, but for languages that it is not known to be told from (Norwegian
 * is written much like Danish, Ukrainian in the letters of Russian).
 */
export function findLanguage(clues: Clues, text: string): string {
  const told = findTold(clues);
  if (told !== null && !KNOWN_LANGUAGES.has(told)) return told;
  return findLanguageOfText(text) ?? told ?? 'und';
}

/** What the page says; null where it says nothing. */
function findTold(clues: Clues): string | null {
  const told = [
    clues.lang,
    readString(clues.jsonLd?.['inLanguage']),
    clues.meta.get('og:locale')?.[0],
    clues.meta.get('content-language')?.[0],
    clues.meta.get('language')?.[0],
  ];
  for (const value of told) {
    const subtag = /^[a-z]{2,3}(?=$|[-_])/i.exec((value ?? '').trim())?.[0];
    if (subtag !== undefined) return subtag.toLowerCase();
  }
  return null;
}
