/** The page as the policy passes see it: blocks cut and judged once, when first asked for. */
import type { PageBlock, PolicyCategory } from '../brief';
import { cutSentences } from './01-cut-sentences';
import type { RuleSentence } from './01-cut-sentences';
import { findCategories } from './02-find-categories';
import { isAnchor } from './03-find-anchors';
import type { Vocabulary } from './vocabulary';

export type JudgedSentence = {
  readonly sentence: RuleSentence;
  readonly categories: ReadonlySet<PolicyCategory>;
  readonly anchor: boolean;
};

export class RulePage {
  readonly blocks: readonly PageBlock[];
  readonly vocabulary: Vocabulary;
  readonly #judged = new Map<number, readonly JudgedSentence[]>();

  constructor(blocks: readonly PageBlock[], vocabulary: Vocabulary) {
    this.blocks = blocks;
    this.vocabulary = vocabulary;
  }

  /** The sentences of block `index`; none where there is no such block. */
  judge(index: number): readonly JudgedSentence[] {
    const known = this.#judged.get(index);
    if (known !== undefined) return known;
    const block = this.blocks[index];
    const judged = block === undefined ? [] : this.#judgeBlock(block, index);
    this.#judged.set(index, judged);
    return judged;
  }

  #judgeBlock(block: PageBlock, index: number): readonly JudgedSentence[] {
    return cutSentences(block, index, this.vocabulary).map((sentence) => {
      const categories = findCategories(sentence);
      return { sentence, categories, anchor: isAnchor(sentence, categories, block.place) };
    });
  }
}
