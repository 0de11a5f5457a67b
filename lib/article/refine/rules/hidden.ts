import type { Rule } from '../rule';

/**
 * What the page does not display is no article text: hover cards, print headers, menus. Takes a print-only header
 * out; must not take what is merely scrolled out of view.
 */
export const HIDDEN: Rule = {
  name: 'hidden',
  // Behind a gate most of an article may be there and hidden: what is withheld is not read.
  isSure: ({ facts }) => facts.page.rendered,
  find: ({ body, blockAt }) => body.filter((i) => !blockAt(i).box.shown),
};
