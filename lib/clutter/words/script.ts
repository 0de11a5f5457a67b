/** Which script a word is in: Latin, or one of the others, which have a table of words of their own. */

const LAST_LATIN = 0x24f;

/** By its ends: "newsletter" and "zł" are Latin, "рассылка", "app登録" and "登録30" are not. */
export function isLatin(word: string): boolean {
  return word.charCodeAt(0) <= LAST_LATIN && word.charCodeAt(word.length - 1) <= LAST_LATIN;
}
