import type { Rule } from '../rule';

const LEAST_WORDS = 3;
const LETTER = /\p{L}/u;

/**
 * A line between paragraphs that is one link and all capitals is the headline of another article. Takes "COUNCIL
 * SPLITS OVER THE NEW WEIR", a link, out; must not take a linked name ("NATO") or a heading in capitals.
 */
export const LINKED_SHOUTS: Rule = {
  name: 'linked shouts',
  find: ({ body, blockAt }) =>
    body.filter((i) => {
      const { text, links, role } = blockAt(i);
      if (role !== 'body' || text.split(' ').length < LEAST_WORDS) return false;
      const linked = links.reduce((sum, l) => sum + l.end - l.start, 0);
      const isShout = text === text.toUpperCase() && text !== text.toLowerCase();
      return isShout && LETTER.test(text) && linked === text.length;
    }),
};
