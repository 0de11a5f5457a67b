/** How words of names are compared. */

/** The word in lower case and with one kind of apostrophe; '' for none. */
export function key(word: string | undefined): string {
  return (word ?? '').toLowerCase().replaceAll('’', "'");
}
