/** Words brought to a common form, so that "rules", "ruled" and "ruling" count as one. */

/** Letters kept of a word in languages whose endings are not known here; a common reach for such stems. */
const PREFIX = 6;
/** A stem shorter than this is no longer told apart from others. */
const SHORTEST = 3;

/** Longest first: the first that leaves a stem of SHORTEST letters is cut off. */
const ENDINGS = [
  ['ations', 'at'],
  ['ation', 'at'],
  ['ities', 'it'],
  ['ments', ''],
  ['ement', ''],
  ['ment', ''],
  ['ings', ''],
  ['ies', 'i'],
  ['ied', 'i'],
  ['ing', ''],
  ['ers', ''],
  ['ity', 'it'],
  ['ion', ''],
  ['ed', ''],
  ['es', ''],
  ['er', ''],
  ['ly', ''],
  ['s', ''],
  ['y', 'i'],
  ['e', ''],
] as const;

/**
 * The stem of a lower-case word: "rulings" and "ruled" give "rul". Own, short rules for English; for any other
 * language the first letters. "bus" stays "bus", "was" stays "was".
 */
export function stem(word: string, language = 'en'): string {
  if (language !== 'en') return word.slice(0, PREFIX);
  if (word.length <= SHORTEST || /[^a-z]/.test(word)) return word;
  for (const [ending, rest] of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < SHORTEST) continue;
    if (ending === 's' && /[su]s$/.test(word)) return word;
    return undouble(word.slice(0, -ending.length) + rest);
  }
  return word;
}

/** "stopp" to "stop", but "kill" stays. */
function undouble(word: string): string {
  return /([bdgmnprt])\1$/.test(word) ? word.slice(0, -1) : word;
}
