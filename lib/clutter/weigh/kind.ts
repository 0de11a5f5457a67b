/** What a block begs for, for the panel's list. */
import type { Candidate } from '../find/candidates';
import type { ClutterTopic } from '../lexicon/clutter-words';
import { topicBit, TOPIC_NAMES } from '../words/topics';
import type { ClutterKind } from '../verdict';

type Speech = {
  readonly has: (topic: ClutterTopic) => boolean;
  /** How many of its pieces speak of the topic. */
  readonly count: (topic: ClutterTopic) => number;
  readonly emails: number;
  readonly passwords: number;
};

/** The first that fits wins: a newsletter box may speak of subscribing and of accounts, the reverse is rare. */
const KINDS: readonly (readonly [ClutterKind, (speech: Speech) => boolean])[] = [
  ['other', ({ has }) => has('adblock')],
  ['push', ({ has }) => has('push') && !has('mailing')],
  ['newsletter', ({ has }) => has('mailing')],
  ['account', ({ has, passwords }) => passwords > 0 || (has('account') && has('comment'))],
  ['app', ({ has }) => has('app') && !has('subscribe')],
  ['membership', ({ has, count }) => has('member') && count('member') >= count('subscribe')],
  ['donate', ({ has }) => has('give') && !has('subscribe')],
  ['subscribe', ({ has }) => has('subscribe') || has('offer') || has('meter')],
  ['newsletter', ({ emails }) => emails > 0],
  ['account', ({ has }) => has('account')],
];

/** The first kind that fits; `other` where none does. */
export function nameKind({ totals }: Candidate): ClutterKind {
  const speech: Speech = {
    has: (topic) => (totals.topics & topicBit(topic)) !== 0,
    count: (topic) => totals.byTopic[TOPIC_NAMES.indexOf(topic)] ?? 0,
    emails: totals.kinds.email,
    passwords: totals.kinds.password,
  };
  return KINDS.find(([, fits]) => fits(speech))?.[0] ?? 'other';
}
