/** What a run of text talks about, by the multilingual word lists: one pass over its words. */
import { cutWords } from './cut-words';
import type { ClutterTopic } from '../lexicon/clutter-words';
import otherTable from '../lexicon/phrases-other.json';
import table from '../lexicon/phrases.json';
import { PhraseIndex, readRows, SAYS_NOTHING } from './phrase-index';
import { isLatin } from './script';

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
  'listen',
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

let latin: PhraseIndex | null = null;
/** Made ready when a page has its first word that is not in Latin script: most have none. */
let others: PhraseIndex | null = null;

function indexOf(word: string): PhraseIndex {
  if (isLatin(word)) return (latin ??= new PhraseIndex(table));
  return (others ??= new PhraseIndex(otherTable));
}

/** What the text says; built so that a page's whole text costs a millisecond or two. */
export function readTopics(text: string): TopicReading {
  latin ??= new PhraseIndex(table);
  const words = cutWords(text.toLowerCase());
  let joined = '';
  let topics = 0;
  let begging = 0;
  let from = 0;
  for (const word of words) {
    from += word.length + 1;
    const reading = indexOf(word).read(word);
    // As most words do; the first reading of a page runs before any of this is compiled for speed.
    if (reading === SAYS_NOTHING) continue;
    const { alone, rows } = reading;
    if (rows !== null && joined === '') joined = `${words.join(' ')} `;
    const found = rows === null ? alone : alone | readRows(rows, joined, from);
    topics |= found;
    if (found & BEGGING) begging++;
  }
  return { topics, begging, words: words.length, weight: from - words.length };
}
