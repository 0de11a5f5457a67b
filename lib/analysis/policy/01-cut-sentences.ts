/** Pass 1: the blocks of a page as sentences that can be asked what they speak of. */
import type { PageBlock } from '../brief';
import { splitSentences } from '../text/sentences';
import { Meaning } from './concepts';
import type { Vocabulary } from './vocabulary';

export type RuleSentence = {
  readonly text: string;
  /** Index of its block. */
  readonly block: number;
  /** Offset in the block's text. */
  readonly start: number;
  /** Addresses linked from within it. */
  readonly hrefs: readonly string[];
  /** The words those links stand on, cut to the sentence. */
  readonly linkTexts: readonly string[];
  readonly meaning: Meaning;
};

/** Longer blocks are article text or hostile; rules of so many words are cut there. */
const MOST_CHARACTERS = 20_000;

/** The sentences of one block, in order, each with its place, its links and what it speaks of. */
export function cutSentences(
  block: PageBlock,
  index: number,
  vocabulary: Vocabulary,
): readonly RuleSentence[] {
  const text = block.text.slice(0, MOST_CHARACTERS);
  return splitSentences(text).map(({ start, end }) => {
    const links = block.links.filter((l) => l.start < end && l.end > start);
    return {
      text: text.slice(start, end),
      block: index,
      start,
      hrefs: links.map((l) => l.href),
      linkTexts: links.map((l) => text.slice(Math.max(l.start, start), Math.min(l.end, end))),
      meaning: new Meaning(text.slice(start, end), vocabulary),
    };
  });
}
