/** The word lists as they ship, asked word by word. */
import { isLatin } from './script';

/** Topics as bits. */
type Topics = number;

/** What may follow a word, as the table has it: "|in your =1|up for =8". */
type Rows = string;

/** What a word may say: by itself, whatever follows, and with what follows; null where nothing that follows matters. */
export type WordReading = { readonly alone: Topics; readonly rows: Rows | null };

/**
 * The lists as `compile-phrases.ts` makes them. Nothing is made of them before a page has its first word, and of a line
 * only when a page has its word: most pages have few of these words, and a first judgement pays for all it does.
 */
export type PhraseTable = {
  /**
   * One text, which costs a page nothing before its first word: drawers, with a `DRAWER_MARK` between, of lines whose keys
   * begin with the same letters, "key, tab, entry", a line break before the first and after each. A key is the first word
   * of phrases, or the first letters of words that may go on, with a star: "sign", "abon*". An entry has the topics of
   * the word alone, and what may follow it with the topics of both, a blank at its end unless it goes on: "0|in =2|up for =8".
   */
  readonly drawers: string;
  /**
   * Lines of "part, tab, topics", the shortest part first: what may stand within a word ("newsletter") or, with a dollar
   * sign, at its end ("abo$"), in Latin script and in all the others.
   */
  readonly latinParts: string;
  readonly otherParts: string;
};

/** In an entry, a star by itself stands for any one word. */
export const ANY = '*';

/** Rows whose first word may be any. */
const STARRED = `|${ANY}`;

/** Letters of an open word's key: fewer put too many open words under one. */
export const PREFIX_KEY = 4;

/** Topics are written in this base, up to the next sign that is no digit. */
export const TOPICS_BASE = 36;

/** Letters by which lines are put into drawers: few are in each then, and searching it costs next to nothing. */
export const DRAWER_KEY = 2;

/** Between two drawers. */
export const DRAWER_MARK = '\f';

/** Words that follow the first one of an entry, at most. */
export const MOST_FOLLOWING = 8;

/** Of every word that no list knows: this very value. */
export const SAYS_NOTHING: WordReading = { alone: 0, rows: null };

/** A table that can be asked. */
export type OpenTable = {
  readonly drawers: ReadonlyMap<string, string>;
  /** The shortest first. */
  readonly latinParts: readonly Part[];
  readonly otherParts: readonly Part[];
};

type Part = {
  readonly letters: string;
  /** Of the letters: how long a word is at least that has them. */
  readonly length: number;
  readonly isEnd: boolean;
  readonly topics: Topics;
};

/** Opened by the first page that has words. */
export function openTable({ drawers, latinParts, otherParts }: PhraseTable): OpenTable {
  return {
    drawers: new Map(drawers.split(DRAWER_MARK).map((drawer) => [keyOf(drawer), drawer])),
    latinParts: latinParts.split('\n').map(cutPart),
    otherParts: otherParts.split('\n').map(cutPart),
  };
}

/** By its first line; the word of that may be a single letter. */
function keyOf(drawer: string): string {
  return drawer.slice(1, 1 + DRAWER_KEY).trimEnd();
}

function cutPart(line: string): Part {
  const [part = '', topics = ''] = line.split('\t');
  const letters = part.replace('$', '');
  return {
    letters,
    // Of an empty list: longer than any word.
    length: letters.length || Infinity,
    isEnd: letters !== part,
    topics: Number.parseInt(topics, TOPICS_BASE),
  };
}

/** What a word says by the table; `SAYS_NOTHING` where it is in none of its lines. */
export function lookUp(table: OpenTable, word: string): WordReading {
  const drawer = table.drawers.get(word.slice(0, DRAWER_KEY)) ?? '';
  const letters = readLetters(table, drawer, word);
  const at = drawer.indexOf(`\n${word}\t`);
  if (at < 0) return letters === 0 ? SAYS_NOTHING : { alone: letters, rows: null };
  const entry = drawer.slice(at + word.length + 2, drawer.indexOf('\n', at + 1));
  return {
    alone: letters | Number.parseInt(entry, TOPICS_BASE),
    rows: entry.includes('|') ? entry : null,
  };
}

/** What the letters of a word say, by its beginning or by a part of it. */
function readLetters(table: OpenTable, drawer: string, word: string): Topics {
  const isShort = word.length < PREFIX_KEY;
  // Of other scripts some write with few letters, and part no words: there a short one may hold a part, too.
  if (!isLatin(word))
    return findParts(table.otherParts, word) | (isShort ? 0 : readOpen(drawer, word));
  return isShort ? 0 : findParts(table.latinParts, word) | readOpen(drawer, word);
}

function readOpen(drawer: string, word: string): Topics {
  const open = drawer.indexOf(`\n${word.slice(0, PREFIX_KEY)}${ANY}\t`);
  return open < 0 ? 0 : readRows(drawer.slice(open, drawer.indexOf('\n', open + 1)), word);
}

/** A plain loop: each word of a page comes here, before the browser has compiled any of this for speed. */
function findParts(parts: readonly Part[], word: string): Topics {
  let found = 0;
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at];
    if (part === undefined || part.length > word.length) break;
    if (part.isEnd ? word.endsWith(part.letters) : word.includes(part.letters))
      found |= part.topics;
  }
  return found;
}

/** Letters of the next word that tell whether it is worth while to look at the rows one by one. */
const GLIMPSE = 2;

/** Whether any of the rows may go on with the word `next`. */
export function mayGoOn(rows: Rows, next: string): boolean {
  return rows.includes(`|${`${next} `.slice(0, GLIMPSE)}`) || rows.includes(STARRED);
}

/** What the rows say where this follows: words with a blank after each. */
export function readRows(rows: Rows, following: string): Topics {
  const glimpse = `|${following.slice(0, GLIMPSE)}`;
  return readBegun(rows, glimpse, following) | readBegun(rows, STARRED, following);
}

/** Of those rows alone that begin in this way. */
function readBegun(rows: Rows, beginning: string, following: string): Topics {
  let found = 0;
  for (let at = rows.indexOf(beginning); at >= 0; at = rows.indexOf(beginning, at + 1)) {
    const told = rows.indexOf('=', at);
    const next = rows.indexOf('|', at + 1);
    const rest = rows.slice(at + 1, next < 0 ? told : Math.min(next, told));
    if (following.startsWith(rest) || (rest.includes(ANY) && fits(rest, following)))
      found |= Number.parseInt(rows.slice(told + 1), TOPICS_BASE);
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
