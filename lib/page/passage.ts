/** A passage: where a run of words was, and the words themselves in case that place is gone. */
import type { Anchor, Paragraph } from '@/lib/analysis/brief';

/**
 * A passage to find again. `exact`, `prefix` and `suffix` are as in the W3C's TextQuoteSelector;
 * `start` is where `exact` begins in its element's text with white space collapsed, a hint only.
 */
export type Passage = {
  /** The number that the snapshot gave to the element; null: look in the whole page. */
  readonly element: number | null;
  readonly start: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
};

/** As many code units of surroundings as tell repeated sentences apart. */
const CONTEXT = 32;

/** The passage of `start` to `end` (UTF-16 code units) of one block of text. */
export function passageOf(
  block: { readonly text: Paragraph['text']; readonly anchor: Anchor },
  start: number,
  end: number,
): Passage {
  const { text, anchor } = block;
  return {
    element: anchor.element,
    start: anchor.start + start,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}
