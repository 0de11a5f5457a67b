/** Turns the words for a concept into one regular expression. */

/** A gap stays within the sentence's part, ends before a word, and is short, so that matching stays linear. */
const GAP = '[^;]{0,60}?(?<![a-z0-9ß])';

/** "kurz*|raum...ein" matches "kurzung" and "raumen sie uns das recht ein", at word boundaries only. */
export function compileConcept(lists: readonly string[], flags: string): RegExp {
  const source = lists.join('|');
  const pattern = source.replaceAll('...', GAP).replace(/(?<=[\p{L}\d)+?])\*/gu, '[a-zß]*');
  return new RegExp(`(?<![a-z0-9ß])(?:${pattern})(?![a-z0-9ß])`, flags);
}
