import { letters } from '../../metadata/json-ld';
import type { Rule } from '../rule';

/**
 * The headline is a field of its own. Takes the headline out where the body begins with it; must not take a subhead
 * that shares its words.
 */
export const REPEATED_TITLE: Rule = {
  name: 'repeated title',
  find: ({ body, blockAt, title }) => {
    const key = letters(title);
    if (key === '') return [];
    return body.filter((i) => {
      const { text, box } = blockAt(i);
      // The main heading may have a kicker before it, which the headline is told without.
      return letters(text) === key || (box.tag === 'H1' && letters(text).endsWith(key));
    });
  },
};
