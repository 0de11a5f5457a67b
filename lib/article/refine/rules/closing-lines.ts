import type { Rule } from '../rule';

const CONTRIBUTED =
  /\b(contributed (reporting|to this (report|article|story|piece))|additional reporting (by|from)|with (reporting|files) (by|from))\b/i;
/** "Ann Lee (lee@post.example) is the editor of the Post": who wrote it, not what happened. */
const BIO =
  /^(\p{Lu}[\p{L}'’.-]+ ){1,3}\p{Lu}?[\p{L}'’-]+ (\([^)]{1,60}\) )?is (an?|the) .{0,80}\b(author|editor|reporter|journalist|writer|columnist|correspondent|researcher|professor|fellow|lecturer|freelancer?|contributor)\b/u;
const CALL =
  /^(like this story\?|follow (us|me) on|subscribe to .{2,40} (on|for)|sign up (for|to) |(this is a )?breaking news? story\b|(this is )?a developing story\b)/i;
/** Such lines are the last of a text, or the last but a few of their kind. */
const REACH = 4;
/** A bio is a paragraph at most; one that goes on is a portrait. */
const LONGEST = 450;

/** Takes "Ann Lee contributed reporting." out at the end; must not take "He contributed to this report in May, she said." above. */
export const CLOSING_LINES: Rule = {
  name: 'closing lines',
  reason:
    'Who helped to write it, who the author is and where to subscribe is told after the text.',
  find: ({ body, blockAt }) =>
    body.slice(-REACH).filter((i) => {
      const { text } = blockAt(i);
      if (text.length > LONGEST || /["“”«»]/.test(text)) return false;
      return CALL.test(text) || (CONTRIBUTED.test(text) && text.length < 160) || BIO.test(text);
    }),
};
