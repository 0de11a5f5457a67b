/** The word lists, ready to be asked word by word. */
import { cutWords } from './cut-words';

/** Topics as bits. */
type Topics = number;

export type Phrase = {
  /** The words after the first; a last one with `open` may go on. */
  readonly rest: readonly string[];
  readonly open: boolean;
  readonly topics: Topics;
};

/** Entries that start with the same word. They are cut into words when a page first has that word. */
type Start = { readonly entries: string[]; readonly topics: Topics[]; phrases: Phrase[] | null };

type Part = { readonly part: string; readonly topics: Topics };

/** In an entry, a star by itself stands for any one word. */
export const ANY = '*';

/** Shorter keys put too many prefixes in one bucket; no open word of the lists is shorter. */
const PREFIX_KEY = 4;

/** A first word as most entries have it; "e-mail" and "s'abonner" are cut as texts are. */
const PLAIN_START = /^[a-zß-öø-ÿ]+(?=[ *]|$)/;

const NONE: readonly Phrase[] = [];

/** Built when a page is first read, so it does little with each of the thousands of entries. */
export class PhraseIndex {
  readonly #starts = new Map<string, Start>();
  /** Entries of one open word ("abonn*"), by its first letters. */
  readonly #prefixes = new Map<string, Part[]>();
  /** Words that may have letters before them, to be found within ("*newsletter*") or at the end ("*abo"). */
  readonly #within: Part[] = [];
  readonly #atEnd: Part[] = [];

  constructor(lists: readonly (readonly [Topics, readonly string[]])[]) {
    for (const [topics, entries] of lists) {
      for (const entry of entries) this.#add(entry, topics);
    }
  }

  /** The phrases whose first word this is. */
  startingWith(word: string): readonly Phrase[] {
    const start = this.#starts.get(word);
    if (start === undefined) return NONE;
    start.phrases ??= start.entries.map((entry, at) => ({
      rest: cutEntry(entry).slice(1),
      open: entry.endsWith(ANY),
      topics: start.topics[at] ?? 0,
    }));
    return start.phrases;
  }

  /** What a word says by its letters alone. */
  readLetters(word: string): Topics {
    if (word.length < PREFIX_KEY) return 0;
    let found = 0;
    for (const { part, topics } of this.#prefixes.get(word.slice(0, PREFIX_KEY)) ?? []) {
      if (word.startsWith(part)) found |= topics;
    }
    for (const { part, topics } of this.#within) if (word.includes(part)) found |= topics;
    for (const { part, topics } of this.#atEnd) if (word.endsWith(part)) found |= topics;
    return found;
  }

  #add(entry: string, topics: Topics): void {
    const isOpen = entry.endsWith(ANY);
    if (entry.startsWith(ANY)) {
      (isOpen ? this.#within : this.#atEnd).push({ part: entry.replaceAll(ANY, ''), topics });
      return;
    }
    const first = PLAIN_START.exec(entry)?.[0] ?? cutEntry(entry)[0];
    if (first === undefined) return;
    if (isOpen && first.length === entry.length - 1) {
      const parts = this.#prefixes.get(first.slice(0, PREFIX_KEY));
      if (parts) parts.push({ part: first, topics });
      else this.#prefixes.set(first.slice(0, PREFIX_KEY), [{ part: first, topics }]);
      return;
    }
    const start = this.#starts.get(first);
    if (start) {
      start.entries.push(entry);
      start.topics.push(topics);
    } else this.#starts.set(first, { entries: [entry], topics: [topics], phrases: null });
  }
}

/** The words of an entry; a star at its end belongs to the last word. */
function cutEntry(entry: string): readonly string[] {
  if (!entry.includes(ANY)) return cutWords(entry);
  return entry
    .replace(/\*$/, '')
    .split(' ')
    .flatMap((part) => (part === ANY ? [ANY] : cutWords(part)));
}
