/** The door of the analysis: a reading in, a Brief out. Pure, and the same for the same input. */
import type { Brief, Reading, Timings } from './brief';
import { findAttributions } from './attribution';
import { rankClaims } from './claims';
import type { ClaimCount } from './claims';
import type { Models } from './model/models';
import { findPolicy } from './policy';
import type { Vocabulary } from './policy/vocabulary';

export type AnalyseOptions = {
  readonly models: Models;
  /** The words of comment rules, in the languages that `chooseLanguages` names for this reading. */
  readonly vocabulary: Vocabulary;
  readonly claimCount?: ClaimCount;
  /** A clock in milliseconds for the timings; without one they are zero. */
  readonly now?: () => number;
};

/** The brief of one reading. Never throws on any text; what cannot be told is null or empty. */
export function analyse(reading: Reading, options: AnalyseOptions): Brief {
  const { models, vocabulary, claimCount = 'normal', now = () => 0 } = options;
  const timings: Record<string, number> = {};
  const timed = <T>(stage: string, work: () => T): T => {
    const begin = now();
    const result = work();
    timings[stage] = now() - begin;
    return result;
  };
  const { article } = reading;
  const people = timed('people', () => findAttributions(article, models));
  const claims = timed('claims', () => rankClaims(article, people, { models, count: claimCount }));
  const policy = timed('policy', () => findPolicy(reading, vocabulary));
  return { article, claims, people, policy, timings: timings satisfies Timings };
}
