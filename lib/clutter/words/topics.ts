/** What texts talk about, by the multilingual word lists: one pass over their words. */
import { cutTexts, TEXT_END } from './cut-words';
import type { ClutterTopic } from '../lexicon/clutter-words';
import table from '../lexicon/phrases.json';
import {
  lookUp,
  mayGoOn,
  MOST_FOLLOWING,
  openTable,
  readRows,
  SAYS_NOTHING,
  type OpenTable,
  type WordReading,
} from './phrase-table';

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

let lists: OpenTable | null = null;

/** Most words of a page come again and again. */
let known = new Map<string, WordReading>();
/** A long life in a tab that never rests must not fill the memory. */
const MOST_WORDS = 20_000;

/** What one text says. */
export function readTopics(text: string): TopicReading {
  return readTexts([text])[0] ?? { topics: 0, begging: 0, words: 0, weight: 0 };
}

/**
 * What each of the texts says, in their order. Built so that a page's whole text costs a millisecond or two: one pass over
 * all words, in one function, for it runs before the browser has compiled any of this for speed.
 */
export function readTexts(texts: readonly string[]): readonly TopicReading[] {
  if (known.size > MOST_WORDS) known = new Map();
  lists ??= openTable(table);
  const words = cutTexts(texts);
  const readings: TopicReading[] = [];
  let from = 0;
  let weight = 0;
  let topics = 0;
  let begging = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? TEXT_END;
    if (word === TEXT_END) {
      readings.push({ topics, begging, words: at - from, weight });
      from = at + 1;
      weight = topics = begging = 0;
      continue;
    }
    weight += word.length;
    let reading = known.get(word);
    if (reading === undefined) known.set(word, (reading = lookUp(lists, word)));
    if (reading === SAYS_NOTHING) continue;
    const { alone, rows } = reading;
    const found = rows === null ? alone : alone | goOn(rows, words, at + 1);
    topics |= found;
    if (found & BEGGING) begging++;
  }
  return readings;
}

/** What the rows say where the words from `next` on follow, up to the end of their text. */
function goOn(rows: string, words: readonly string[], next: number): TopicSet {
  const word = words[next] ?? TEXT_END;
  if (word === TEXT_END || !mayGoOn(rows, word)) return 0;
  const following = words.slice(next, next + MOST_FOLLOWING);
  const end = following.indexOf(TEXT_END);
  return readRows(rows, `${(end < 0 ? following : following.slice(0, end)).join(' ')} `);
}
