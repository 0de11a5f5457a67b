/** Which pleas a block makes: a plea is two signs together, where either alone is everyday news prose. */
import { topicBit, type TopicSet } from '../words/topics';
import type { ClutterTopic } from '../lexicon/clutter-words';
import type { Totals } from './totals';

type Plea = {
  /** All of these … */
  readonly all: TopicSet;
  /** … and one of these (0: none needed). */
  readonly any: TopicSet;
};

const set = (...topics: readonly ClutterTopic[]): TopicSet =>
  topics.reduce((sum, topic) => sum | topicBit(topic), 0);

/**
 * In this order. Hits: "Sign up for our newsletter" (mailing + enrol), "Log in to comment" (account + comment).
 * Near misses: "She signed the newsletter" (mailing alone), "The bank will register the account" (account alone).
 */
const PLEAS: readonly Plea[] = [
  { all: set('mailing'), any: set('enrol', 'subscribe', 'pitch', 'email', 'terms') },
  { all: set('subscribe'), any: set('offer', 'pitch', 'enrol', 'member', 'app', 'address') },
  { all: set('account', 'comment'), any: 0 },
  { all: set('subscribe', 'comment'), any: 0 },
  { all: set('account'), any: set('enrol', 'member', 'pitch', 'offer', 'subscribe') },
  { all: set('give'), any: set('address', 'pitch', 'offer', 'member', 'subscribe') },
  { all: set('member'), any: set('pitch', 'offer', 'enrol', 'address', 'comment') },
  { all: set('push'), any: set('enrol', 'address', 'pitch', 'mailing', 'subscribe') },
  { all: set('app'), any: set('address', 'pitch', 'offer', 'enrol') },
  { all: set('adblock'), any: set('address', 'give', 'subscribe', 'pitch') },
  { all: set('meter'), any: set('subscribe', 'address', 'account', 'offer') },
  { all: set('enrol', 'email'), any: set('pitch', 'address', 'terms', 'mailing') },
];

export const PLEA_COUNT = PLEAS.length;

/** For each plea, whether the topics make it. */
export function readPleas(topics: TopicSet): readonly boolean[] {
  return PLEAS.map(({ all, any }) => (topics & all) === all && (any === 0 || (topics & any) !== 0));
}

/** How many pleas the block makes as a whole. */
export function countPleas({ topics }: Totals): number {
  return readPleas(topics).filter(Boolean).length;
}
