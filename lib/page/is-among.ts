/** Is the word one of a text's, which stand between blanks (" tag tags topic ")? Unlike a set, such a list is ready when it is loaded. */
export function isAmong(word: string, list: string): boolean {
  return list.includes(` ${word} `);
}
