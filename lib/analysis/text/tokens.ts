/** Words and single marks of a text, with their place. */

export type Token = { readonly start: number; readonly end: number; readonly text: string };

const LETTER = '\\p{L}\\p{M}';
// In order: a character of a script without spaces; initials ("U.S.", "p.m."); a possessive or clitic of its own
// ("’s" of "Ito’s"); numbers with inner marks ("1,200.50", "9.30pm"); words with inner apostrophes, hyphens
// ("O’Neil", "vice-president") or full stops before a small letter ("Amazon.com"); any other mark, alone.
const TOKEN = new RegExp(
  [
    '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]',
    '(?:(?<![\\p{L}\\p{M}\\p{N}])\\p{L}\\.){2,}(?![\\p{L}\\p{N}])',
    `(?<=[${LETTER}\\p{N}])['’](?:s|S)(?![${LETTER}\\p{N}])`,
    `[\\p{N}]+(?:[.,:]\\p{N}+)*[${LETTER}]*`,
    `[${LETTER}]+(?:(?!['’][sS](?![${LETTER}\\p{N}]))['’\\u2010\\u2011-](?=[${LETTER}\\p{N}])[${LETTER}\\p{N}]+|\\.\\p{Ll}[${LETTER}]*)*`,
    '[^\\s]',
  ].join('|'),
  'gu',
);

/**
 * The tokens in order: "Ms Ito’s plan" gives Ms, Ito, ’s, plan. White space is in none; everything else is in
 * exactly one. Linear in the length of the text; a lone surrogate is a token.
 */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    tokens.push({ start: match.index, end: match.index + match[0].length, text: match[0] });
  }
  return tokens;
}
