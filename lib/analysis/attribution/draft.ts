/** One attribution in the making: runs of pieces, before anyone knows who the source is. */
import type { QuoteKind } from '../brief';
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
