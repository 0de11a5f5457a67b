/** One attribution in the making: runs of pieces, before anyone knows who the source is. */
import type { QuoteKind } from '../brief';
import type { TaggedSpan } from './01-tags';
import type { Run } from './ground';

export type Draft = {
  readonly content: readonly Run[];
  readonly cue: readonly Run[];
  readonly source: readonly Run[];
  readonly kind: QuoteKind;
  /** 0 to 1. */
  readonly confidence: number;
  /** The draft (index) whose speaker this one shares though it names none; null where there is none. */
  readonly follows: number | null;
};

/** What the tagger marked, joined: contents with the cue and the source that belong to them. */
export type Link = {
  readonly content: readonly TaggedSpan[];
  readonly cue: TaggedSpan | null;
  readonly source: TaggedSpan | null;
  readonly said: boolean;
};

/** The drafts in the order of their first words. */
export function inTextOrder<T extends Pick<Draft, 'content'>>(drafts: readonly T[]): readonly T[] {
  return drafts.toSorted((a, b) => (a.content[0]?.from ?? 0) - (b.content[0]?.from ?? 0));
}
