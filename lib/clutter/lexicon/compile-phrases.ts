/**
 * The word lists as the table that ships: by first word, so that nothing is left to be sorted when a page is opened.
 * Not part of any bundle: `npm run phrases` writes the table, a test compares it with the lists.
 */
import { cutWords } from '../words/cut-words';
import {
  ANY,
  DRAWER_KEY,
  DRAWER_MARK,
  MOST_FOLLOWING,
  PREFIX_KEY,
  TOPICS_BASE,
  type PhraseTable,
} from '../words/phrase-table';
import { isLatin } from '../words/script';

/** `lists`: the bits of a topic, and its entries as `clutter-words.ts` describes them. */
export function compilePhrases(
  lists: readonly (readonly [topics: number, entries: readonly string[]])[],
): PhraseTable {
  const starts: Rows = new Map();
  const open: Rows = new Map();
  const parts = new Map<string, number>();
  for (const [topics, entries] of lists) {
    for (const entry of entries) {
      const goesOn = entry.endsWith(ANY);
      const words = cutEntry(entry);
      const [first = '', ...rest] = words;
      expectShort(entry, rest);
      if (entry.startsWith(ANY))
        addTopics(parts, `${entry.replaceAll(ANY, '')}${goesOn ? '' : '$'}`, topics);
      else if (goesOn && rest.length === 0) addRow(rowsOf(open, prefixOf(first)), first, topics);
      else if (rest.length === 0) rowsOf(starts, first).alone |= topics;
      else addRow(rowsOf(starts, first), `${rest.join(' ')}${goesOn ? '' : ' '}`, topics);
    }
  }
  return {
    drawers: writeDrawers(starts, open),
    latinParts: writeParts(parts, true),
    otherParts: writeParts(parts, false),
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

function writeDrawers(starts: Rows, open: Rows): string {
  const drawers = new Map<string, string>();
  const put = (key: string, row: Row): void => {
    const drawer = key.slice(0, DRAWER_KEY);
    drawers.set(drawer, `${drawers.get(drawer) ?? '\n'}${key}\t${writeRow(row)}\n`);
  };
  for (const [key, row] of sortKeys(starts)) put(key, row);
  for (const [key, row] of sortKeys(open)) put(`${key}${ANY}`, row);
  return [...drawers.values()].join(DRAWER_MARK);
}

/** Lines that begin alike stand together, and the package gets smaller. */
const sortKeys = (rows: Rows): readonly [string, Row][] =>
  [...rows].toSorted(([a], [b]) => (a < b ? -1 : 1));

function writeRow({ alone, follow }: Row): string {
  const byTopics = groupRests(follow);
  const rows = [...byTopics].map(
    ([topics, rests]) => `${rests.map((rest) => `|${rest}`).join('')}=${writeTopics(topics)}`,
  );
  return `${writeTopics(alone)}${rows.join('')}`;
}

function groupRests(follow: Row['follow']): ReadonlyMap<number, readonly string[]> {
  const groups = new Map<number, string[]>();
  for (const [rest, topics] of follow) groups.set(topics, [...(groups.get(topics) ?? []), rest]);
  return groups;
}

function writeParts(parts: ReadonlyMap<string, number>, latin: boolean): string {
  return [...parts]
    .filter(([part]) => isLatin(part.replace('$', '')) === latin)
    .toSorted(([a], [b]) => a.length - b.length)
    .map(([part, topics]) => `${part}\t${writeTopics(topics)}`)
    .join('\n');
}

const writeTopics = (topics: number): string => topics.toString(TOPICS_BASE);

function expectShort(entry: string, rest: readonly string[]): void {
  if (rest.length > MOST_FOLLOWING)
    throw new Error(`"${entry}": no more than ${MOST_FOLLOWING} words may follow the first`);
}

/** The words of an entry without the star at its end. */
function cutEntry(entry: string): readonly string[] {
  return entry
    .replace(/\*$/, '')
    .split(' ')
    .flatMap((part) => (part === ANY ? [ANY] : cutWords(part)));
}
