/** The word lists, asked word by word. */

import { isLatin } from './script';

/** Topics as bits. */
type Topics = number;

/** What may follow a word, as the table has it, and cut into its parts once it was worth a look. */
type Rows = { readonly written: string; rests: readonly string[]; topics: readonly number[] };

/** What a word may say: by itself, whatever follows, and with what follows. */
export type WordReading = { readonly alone: Topics; readonly rows: Rows | null };

/**
 * The lists as `compile-phrases.ts` makes them, each a text of lines "key, tab, row": a text costs a page that is opened
 * next to nothing, lists of lists would all be built. `starts`: by the first word of phrases the topics of the word alone,
 * what follows it, a blank at its end unless it may go on, and after a sign of equality the topics of each:
 * "sign 0|in |up for =8,2". `open`: in the same way by their first letters the words that may go on ("abonn*").
 */
export type PhraseTable = {
  readonly starts: string;
  readonly open: string;
  /** Parts that may have letters before them, to be found within a word ("*newsletter*") or at its end ("*abo"). */
  readonly within: string;
  readonly atEnd: string;
};

/** In an entry, a star by itself stands for any one word. */
export const ANY = '*';

/** Rows whose first word may be any. */
const STARRED = `|${ANY}`;

/** Letters of an open word's key: fewer put too many open words under one. */
export const PREFIX_KEY = 4;

/** A long life in a tab that never rests must not fill the memory. */
const MOST_WORDS = 20_000;

/** Of every word that no list knows: this very value. */
export const SAYS_NOTHING: WordReading = { alone: 0, rows: null };

/** Does nothing with an entry before a page has its first word: a first judgement pays for little else. */
export class PhraseIndex {
  readonly #starts: ReadonlyMap<string, string>;
  readonly #open: ReadonlyMap<string, string>;
  readonly #within: readonly Part[];
  readonly #atEnd: readonly Part[];
  /** Most words of a page come again and again. */
  #known = new Map<string, WordReading>();

  constructor({ starts, open, within, atEnd }: PhraseTable) {
    this.#starts = readLines(starts);
    this.#open = readLines(open);
    this.#within = readParts(within);
    this.#atEnd = readParts(atEnd);
  }

  read(word: string): WordReading {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    if (this.#known.size >= MOST_WORDS) this.#known = new Map();
    const reading = this.#look(word);
    this.#known.set(word, reading);
    return reading;
  }

  #look(word: string): WordReading {
    // Of other scripts some write with few letters, and part no words: there a short one may hold a part, too.
    const letters = word.length < PREFIX_KEY && isLatin(word) ? 0 : this.#readLetters(word);
    const rows = this.#starts.get(word);
    if (rows === undefined) return letters === 0 ? SAYS_NOTHING : { alone: letters, rows: null };
    return {
      alone: letters | Number.parseInt(rows, 10),
      rows: rows.endsWith('=') ? null : openRows(rows),
    };
  }

  #readLetters(word: string): Topics {
    const open = this.#open.get(word.slice(0, PREFIX_KEY));
    let found = open === undefined ? 0 : readRows(openRows(open), word, 0);
    for (const part of this.#within) if (word.includes(part.letters)) found |= part.topics;
    for (const part of this.#atEnd) if (word.endsWith(part.letters)) found |= part.topics;
    return found;
  }
}

type Part = { readonly letters: string; readonly topics: Topics };

function readParts(text: string): readonly Part[] {
  return [...readLines(text)].map(([letters, topics]) => ({ letters, topics: Number(topics) }));
}

function readLines(text: string): ReadonlyMap<string, string> {
  const rows = new Map<string, string>();
  for (const line of text.split('\n')) {
    const tab = line.indexOf('\t');
    if (tab > 0) rows.set(line.slice(0, tab), line.slice(tab + 1));
  }
  return rows;
}

function openRows(written: string): Rows {
  return { written, rests: [], topics: [] };
}

function cutRows(rows: Rows): void {
  const end = rows.written.indexOf('=');
  rows.rests = rows.written.slice(0, end).split('|').slice(1);
  rows.topics = rows.written
    .slice(end + 1)
    .split(',')
    .map(Number);
}

/** Letters that tell whether it is worth while to look at the rows one by one. */
const GLIMPSE = 2;

/** What the rows say where a text (words with a blank after each) goes on at `from`. */
export function readRows(rows: Rows, text: string, from: number): Topics {
  const { written } = rows;
  if (!written.includes(`|${text.slice(from, from + GLIMPSE)}`) && !written.includes(STARRED))
    return 0;
  if (rows.rests.length === 0) cutRows(rows);
  const { rests, topics } = rows;
  let found = 0;
  for (let at = 0; at < rests.length; at++) {
    const rest = rests[at] ?? '';
    if (text.startsWith(rest, from) || (rest.includes(ANY) && fits(rest, text.slice(from))))
      found |= topics[at] ?? 0;
  }
  return found;
}

/** With stars between: "a * member " in "a valued member of ". */
function fits(rest: string, following: string): boolean {
  if (rest[0] !== ANY && rest[0] !== following[0]) return false;
  const parts = rest.split(' ');
  const words = following.split(' ', parts.length);
  const filled = parts.map((part, at) => (part === ANY ? (words[at] ?? '') : part));
  return following.startsWith(filled.join(' '));
}
