/** What a run of text talks about, by the multilingual word lists: one pass over its words. */
import { readTopic } from './lexicon/all-words';
import type { ClutterTopic } from './lexicon/clutter-words';

const TOPICS = [
  'mailing',
  'enrol',
  'subscribe',
  'member',
  'give',
  'account',
  'comment',
  'pitch',
  'terms',
  'thanks',
  'push',
  'app',
  'adblock',
  'offer',
  'meter',
  'gate',
  'holder',
  'forward',
  'consent',
  'rules',
  'correction',
  'email',
  'follow',
  'address',
] as const satisfies readonly ClutterTopic[];

/** A set of topics, a bit each. */
export type TopicSet = number;

export const TOPIC_COUNT = TOPICS.length;
export const TOPIC_NAMES: readonly ClutterTopic[] = TOPICS;

export function topicBit(topic: ClutterTopic): TopicSet {
  return 1 << TOPICS.indexOf(topic);
}

/** The topics that can make a block clutter; the others only colour a block that has one of these. */
export const BEGGING: TopicSet = (
  [
    'mailing',
    'enrol',
    'subscribe',
    'member',
    'give',
    'account',
    'push',
    'app',
    'adblock',
    'meter',
    'gate',
    'holder',
  ] as const
).reduce((set, topic) => set | topicBit(topic), 0);

export type TopicReading = {
  readonly topics: TopicSet;
  /** Words met that belong to a begging phrase. */
  readonly begging: number;
  readonly words: number;
  /** Letters and digits. */
  readonly weight: number;
};

type Phrase = {
  /** The words after the first; a last one with `open` may go on. */
  readonly rest: readonly string[];
  readonly open: boolean;
  readonly topics: TopicSet;
};

type PhraseIndex = {
  readonly exact: ReadonlyMap<string, readonly Phrase[]>;
  /** Phrases of one open word ("abonn*"), by its first letters. */
  readonly prefixes: ReadonlyMap<
    string,
    readonly { readonly start: string; readonly topics: TopicSet }[]
  >;
  /** Words that may have letters before them ("*newsletter*", "*abo"). */
  readonly inner: readonly {
    readonly part: string;
    readonly atEnd: boolean;
    readonly topics: TopicSet;
  }[];
};

/** Shorter keys put too many prefixes in one bucket; no open word of the lists is shorter. */
const PREFIX_KEY = 4;

const WORD = /[\p{L}\p{N}]+|[%$€£]/gu;
/** The same in an entry, where a star by itself stands for any one word. */
const ENTRY_WORD = /[\p{L}\p{N}]+|[%$€£]|(?<=\s)\*(?=\s)/gu;

const ANY = '*';

let index: PhraseIndex | null = null;

/** What the text says; built so that a page's whole text costs a millisecond or two. */
export function readTopics(text: string): TopicReading {
  index ??= buildIndex();
  const words = text.toLowerCase().match(WORD);
  if (!words) return { topics: 0, begging: 0, words: 0, weight: 0 };
  let topics = 0;
  let begging = 0;
  let weight = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    weight += word.length;
    const found = topicsAt(index, words, at, word);
    topics |= found;
    if (found & BEGGING) begging++;
  }
  return { topics, begging, words: words.length, weight };
}

function topicsAt(
  phrases: PhraseIndex,
  words: readonly string[],
  at: number,
  word: string,
): TopicSet {
  let found = 0;
  for (const phrase of phrases.exact.get(word) ?? []) {
    if (follows(phrase, words, at)) found |= phrase.topics;
  }
  if (word.length < PREFIX_KEY) return found;
  for (const { start, topics } of phrases.prefixes.get(word.slice(0, PREFIX_KEY)) ?? []) {
    if (word.startsWith(start)) found |= topics;
  }
  for (const { part, atEnd, topics } of phrases.inner) {
    if (word.length >= part.length && (atEnd ? word.endsWith(part) : word.includes(part)))
      found |= topics;
  }
  return found;
}

function follows(phrase: Phrase, words: readonly string[], at: number): boolean {
  const { rest, open } = phrase;
  for (let step = 0; step < rest.length; step++) {
    const word = words[at + 1 + step];
    const wanted = rest[step];
    if (word === undefined || wanted === undefined) return false;
    const mayGoOn = open && step === rest.length - 1;
    const fits = mayGoOn ? word.startsWith(wanted) : word === wanted;
    if (!fits && wanted !== ANY) return false;
  }
  return true;
}

function buildIndex(): PhraseIndex {
  const exact = new Map<string, Phrase[]>();
  const prefixes = new Map<string, { start: string; topics: TopicSet }[]>();
  const inner: { part: string; atEnd: boolean; topics: TopicSet }[] = [];
  for (const topic of TOPICS) {
    const topics = topicBit(topic);
    for (const entry of readTopic(topic)) {
      const open = entry.endsWith('*');
      const [first, ...rest] = entry.match(ENTRY_WORD) ?? [];
      if (first === undefined) continue;
      if (entry.startsWith('*')) inner.push({ part: first, atEnd: !open, topics });
      else if (open && rest.length === 0) {
        const key = first.slice(0, PREFIX_KEY);
        prefixes.set(key, [...(prefixes.get(key) ?? []), { start: first, topics }]);
      } else exact.set(first, [...(exact.get(first) ?? []), { rest, open, topics }]);
    }
  }
  return { exact, prefixes, inner };
}
