import type { Rule } from '../rule';

const CONTRIBUTED =
  /\b(contributed (reporting|to this (report|article|story|piece))|additional reporting (by|from)|with (reporting|files) (by|from))\b/i;
/** "Ann Lee (lee@post.example) is the editor of the Post": who wrote it, not what happened. */
const BIO =
  /^(\p{Lu}[\p{L}'’.-]+ ){1,3}\p{Lu}?[\p{L}'’-]+ (\([^)]{1,60}\) )?is (an?|the) .{0,80}\b(author|editor|reporter|journalist|writer|columnist|correspondent|researcher|professor|fellow|lecturer|freelancer?|contributor)\b/u;
const CALL =
  /^(like this story\?|follow (us|me|.{2,40}) on (twitter|x|facebook|instagram|google|whatsapp|linkedin|youtube|bluesky|threads|mastodon)\b|subscribe to .{2,40} (on|for)|sign up (for|to) |(this is a )?breaking news? story\b|(this is )?a developing story\b|(e-?mail|reach|contact|write to) .{2,60}(@|\bat\b.{1,40}[@/]|\bon twitter\b)|(do you have|got|have) (a|any) (story|tip|question|comment|news|information)s?\b.{0,80}(e-?mail|contact|get in touch|let us know|@)|for (the latest|more) .{2,80}(sign up|subscribe|follow|click here|visit our|check out)|listen to .{2,40} (live )?(at|on)\b.{0,60}(here|sounds|spotify)|(share|tell us|let us know) .{2,80} (in the )?comments?( below)?\b|fehler gefunden\?|hinweis an die redaktion|folgen sie (uns|ihm|ihr)\b|abonnieren sie\b|suivez[- ]nous|abonnez-vous|s[ií]gu(e|a)nos\b|suscr[ií]b(e|a)(te|se)\b)/i;
/** The same in German, French and Spanish: "Ann Lee ist Redakteurin im Ressort Lokales." */
const BIO_ELSEWHERE =
  /^(\p{Lu}[\p{L}'’.-]+ ){2,3}(ist|arbeitet als|schreibt als|est|es) (.{0,40}\b)?(Redakteur|Autor|Journalist|Reporter|Korrespondent|Kolumnist|rédact|journaliste|auteur|autrice|chroniqueu|correspondant|periodista|redactor|corresponsal|columnista)/u;
/** Nothing but where the author is found: "ann@post.example", "twitter.com/annlee", "@annlee". */
const CONTACT =
  /^([^\s@]+@[^\s@]+\.[a-z]{2,}|(https?:\/\/)?(www\.)?(twitter|x|facebook|instagram|linkedin)\.com\/\S+|@\w{3,})$/iu;
/** "Peoples reported from Springfield and Lee from Ford." */
const REPORTED = /^\p{Lu}[\p{L}'’-]+( and \p{Lu}[\p{L}'’-]+)? (also )?reported from \p{Lu}/u;
/** After the byline's own name, and perhaps the trade before it: what the author is, does or has written. */
const OF_AUTHOR =
  /^(?:['’]s? |,? (?:is|was|has|lives|writes|covers|works|joined|reports|ist|war|lebt|schreibt|arbeitet|berichtet|leitet|est|travaille|es|escribe|trabaja)(?= ))/u;
const LONGEST_TRADE = 30;
/** "Follow all of our coverage of the flood at https://ford.example/flood": it ends in an address. */
const COVERAGE =
  /^(follow|see|find|visit|more|full|read|alles|mehr|toute|más)\b.{2,100}\bhttps?:\/\/\S+( and https?:\/\/\S+)?$/iu;
/** Such lines are the last of a text, or the last but a few of their kind. */
const REACH = 4;
/** A bio is a paragraph at most; one that goes on is a portrait. */
const LONGEST = 450;

/**
 * Who helped to write it, who the author is and where to subscribe is told after the text. Takes "Ann Lee
 * contributed reporting." out at the end; must not take "He contributed to this report in May, she said." above.
 */
export const CLOSING_LINES: Rule = {
  name: 'closing lines',
  find: ({ body, blockAt, facts }) =>
    body.slice(-REACH).filter((i) => {
      const { text } = blockAt(i);
      if (text.length > LONGEST || /["“”«»]/.test(text)) return false;
      return (
        CALL.test(text) ||
        CONTACT.test(text) ||
        (CONTRIBUTED.test(text) && text.length < 160) ||
        BIO.test(text) ||
        BIO_ELSEWHERE.test(text) ||
        REPORTED.test(text) ||
        COVERAGE.test(text) ||
        isOfAuthor(text, facts.authors)
      );
    }),
};

/** "Ann Lee lives in Ford with two cats" under an article by Ann Lee; not "Ann Lee is the mayor" under one by Bo Tran. */
function isOfAuthor(text: string, authors: readonly string[]): boolean {
  return authors.some((name) => {
    const at = name.includes(' ') ? text.indexOf(name) : text.startsWith(name) ? 0 : -1;
    return at >= 0 && at <= LONGEST_TRADE && OF_AUTHOR.test(text.slice(at + name.length));
  });
}
