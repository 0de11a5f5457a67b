/**
 * The word lists as the table that ships: by first word, so that nothing is left to be sorted when a page is opened.
 * Not part of any bundle: `npm run phrases` writes the table, a test compares it with the lists.
 */
import { cutWords } from '../words/cut-words';
import { ANY, PREFIX_KEY, type PhraseTable } from '../words/phrase-index';
import { isLatin } from '../words/script';

/** Those entries whose first word is in Latin script, or all the others: a page seldom needs both. */
export function pickScript(entries: readonly string[], latin: boolean): readonly string[] {
  return entries.filter((entry) => isLatin(cutEntry(entry)[0] ?? '') === latin);
}

/** `lists`: the bits of a topic, and its entries as `clutter-words.ts` describes them. */
export function compilePhrases(
  lists: readonly (readonly [topics: number, entries: readonly string[]])[],
): PhraseTable {
  const starts: Rows = new Map();
  const open: Rows = new Map();
  const within = new Map<string, number>();
  const atEnd = new Map<string, number>();
  for (const [topics, entries] of lists) {
    for (const entry of entries) {
      const goesOn = entry.endsWith(ANY);
      const words = cutEntry(entry);
      const [first = '', ...rest] = words;
      if (entry.startsWith(ANY))
        addTopics(goesOn ? within : atEnd, entry.replaceAll(ANY, ''), topics);
      else if (goesOn && rest.length === 0) addRow(rowsOf(open, prefixOf(first)), first, topics);
      else if (rest.length === 0) rowsOf(starts, first).alone |= topics;
      else addRow(rowsOf(starts, first), `${rest.join(' ')}${goesOn ? '' : ' '}`, topics);
    }
  }
  return {
    starts: writeLines(writeRows(starts)),
    open: writeLines(writeRows(open)),
    within: writeLines(within),
    atEnd: writeLines(atEnd),
  };
}

type Row = { alone: number; readonly follow: Map<string, number> };

type Rows = Map<string, Row>;

function addTopics(parts: Map<string, number>, letters: string, topics: number): void {
  parts.set(letters, (parts.get(letters) ?? 0) | topics);
}

/** What stands in the lists of several topics is written once. */
function addRow({ follow }: Row, rest: string, topics: number): void {
  follow.set(rest, (follow.get(rest) ?? 0) | topics);
}

function rowsOf(rows: Rows, key: string): Row {
  const known = rows.get(key) ?? { alone: 0, follow: new Map() };
  rows.set(key, known);
  return known;
}

function prefixOf(word: string): string {
  if (word.length >= PREFIX_KEY) return word.slice(0, PREFIX_KEY);
  throw new Error(`"${word}*": an open word has to have ${PREFIX_KEY} letters before its star`);
}

function writeRows(rows: Rows): ReadonlyMap<string, string> {
  return new Map(
    [...rows].map(([key, { alone, follow }]) => {
      const rests = [...follow.keys()].map((rest) => `|${rest}`);
      const topics = [...follow.values()];
      return [key, `${alone}${rests.join('')}=${topics.join(',')}`];
    }),
  );
}

function writeLines(rows: ReadonlyMap<string, string | number>): string {
  return [...rows].map(([key, row]) => `${key}\t${row}`).join('\n');
}

/** The words of an entry without the star at its end. */
function cutEntry(entry: string): readonly string[] {
  return entry
    .replace(/\*$/, '')
    .split(' ')
    .flatMap((part) => (part === ANY ? [ANY] : cutWords(part)));
}
