/** What a run of text talks about, by the multilingual word lists: one pass over its words. */
import { cutWords } from './cut-words';
import type { ClutterTopic } from '../lexicon/clutter-words';
import table from '../lexicon/phrases.json';
import { PhraseIndex, readRows } from './phrase-index';

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

/** What the text says; built so that a page's whole text costs a millisecond or two. */
export function readTopics(text: string): TopicReading {
  index ??= new PhraseIndex(table);
  const words = cutWords(text.toLowerCase());
  if (words.length === 0) return { topics: 0, begging: 0, words: 0, weight: 0 };
  const joined = `${words.join(' ')} `;
  let topics = 0;
  let begging = 0;
  let from = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    from += word.length + 1;
    const { alone, rows } = index.read(word);
    const found = rows === null ? alone : alone | readRows(rows, joined, from);
    topics |= found;
    if (found & BEGGING) begging++;
  }
  return { topics, begging, words: words.length, weight: joined.length - words.length };
}
