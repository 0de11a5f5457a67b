/** Folds a text for looking words up: lower case, no accents (ß stays), plain quotation marks and dashes. */

const APOSTROPHES = /[\u2018\u2019\u02bc`´]/gu;
const DASHES = /[\u2010-\u2015]/gu;
const STARS = /(?<=\p{L})[*:_](?=in(?:nen)?(?!\p{L}))/gu;

/** "Ihr Beitrag wird geprüft" gives "ihr beitrag wird gepruft"; "Nutzer:innen" gives "nutzerinnen". */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(STARS, '')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(APOSTROPHES, "'")
    .replace(DASHES, '-')
    .replace(/\s+/gu, ' ');
}
