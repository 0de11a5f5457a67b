/** The article's language. */
import type { Clues } from './clues';
import { readString } from './json-ld';

/** Primary language subtag, lower-cased ("en"); "und" where the page does not say. */
export function findLanguage(clues: Clues): string {
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
  return 'und';
}
