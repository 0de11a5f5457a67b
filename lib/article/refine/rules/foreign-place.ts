import type { Rule } from '../rule';

const FOREIGN = new Set(['comments', 'dialog', 'form', 'navigation']);

/**
 * Comments, dialogs, forms and navigation stand around an article, never in it. Takes a reader's comment and a
 * newsletter form out; must not take a speaker's list called "menu of options" in the text.
 */
export const FOREIGN_PLACE: Rule = {
  name: 'foreign place',
  find: ({ body, blockAt }) => body.filter((i) => FOREIGN.has(blockAt(i).box.place)),
};
