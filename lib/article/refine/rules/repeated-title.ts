import { letters } from '../../metadata/json-ld';
import type { Rule } from '../rule';

/** Takes the headline out where the body begins with it; must not take a subhead that shares its words. */
export const REPEATED_TITLE: Rule = {
  name: 'repeated title',
  reason: 'The headline is a field of its own.',
  find: ({ body, blockAt, title }) => {
    const key = letters(title);
    return key === '' ? [] : body.filter((i) => letters(blockAt(i).text) === key);
  },
};
