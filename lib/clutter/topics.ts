/** What a run of text talks about, by the multilingual word lists: one pass over its words. */
import { readTopic } from './lexicon/all-words';
import { cutWords } from './cut-words';
import type { ClutterTopic } from './lexicon/clutter-words';
import { ANY, PhraseIndex, type Phrase } from './phrase-index';

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

let index: PhraseIndex | null = null;

/** What single words say by their letters, whatever follows them: most words of a page come again and again. */
let byLetters = new Map<string, TopicSet>();
/** A long life in a tab that never rests must not fill the memory. */
const MOST_WORDS = 20_000;

/** What the text says; built so that a page's whole text costs a millisecond or two. */
export function readTopics(text: string): TopicReading {
  index ??= new PhraseIndex(TOPICS.map((topic) => [topicBit(topic), readTopic(topic)]));
  const words = cutWords(text.toLowerCase());
  if (words.length === 0) return { topics: 0, begging: 0, words: 0, weight: 0 };
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
  let found = topicsOfLetters(phrases, word);
  for (const phrase of phrases.startingWith(word)) {
    if (follows(phrase, words, at)) found |= phrase.topics;
  }
  return found;
}

function topicsOfLetters(phrases: PhraseIndex, word: string): TopicSet {
  const known = byLetters.get(word);
  if (known !== undefined) return known;
  if (byLetters.size >= MOST_WORDS) byLetters = new Map();
  const found = phrases.readLetters(word);
  byLetters.set(word, found);
  return found;
}

function follows({ rest, open }: Phrase, words: readonly string[], at: number): boolean {
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
