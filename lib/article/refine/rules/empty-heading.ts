import type { Rule } from '../rule';

/**
 * A heading at the very end heads nothing: what stood under it was no article text. Takes "Related stories" out
 * once its list is gone; must not take a subhead over kept paragraphs.
 */
export const EMPTY_HEADING: Rule = {
  name: 'empty heading',
  find: ({ body, blockAt }) => {
    const found: number[] = [];
    for (const i of body.toReversed()) {
      if (blockAt(i).role !== 'heading') break;
      found.push(i);
    }
    return found;
  },
};
