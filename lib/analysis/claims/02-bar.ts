/** Pass 2: sentences that can be no claim. */
import type { Article } from '../brief';
import { ASIDE_OPENERS } from '../lexicon/aside-openers';
import { ASIDE_PHRASES } from '../lexicon/aside-phrases';
import type { Bar, Candidate } from './candidate';
import { barelyOpens } from './marks';
import { isQuestion } from './questions';
import { isUnanswered } from './unanswered';

type Bare = Omit<Candidate, 'bar'>;

/** Fewer words say too little to stand alone: "It worked." In scripts without spaces a character is a word. */
const FEWEST_WORDS = 5;
/** More words are no sentence any more: a list, a table, a text without full stops. */
const MOST_WORDS = 120;
/** An aside is short: a long sentence that holds such a phrase is about something else. */
const ASIDE_WORDS = 40;

const CLOSED = /[.!?…。！？؟।։።]["'“”’»」』)\]]*$/u;
/** The end of a quotation of which too little is left to say anything: "Every one of them,” Ms Ito said." */
const TAIL = /^(?<left>[^"“”„«»]{1,60})[,.!][”»"]\s/u;
const TAIL_WORDS = 5;
/** What stood before its comma is lost, with a link or a note: ", new buyers follow their friends." */
const BEHEADED = /^[,;:)\]]/u;
/** "(Jo Roe/The Agency)", "Photo: Jo Roe", "Jo Roe / Agency via AP". */
const CREDIT =
  /\([^()]{0,200}(?:\/|Getty|AP|AFP|Reuters|Photo)[^()]{0,200}\)\.?$|^(?:Photo|Image|Picture|Video|Credit|File)\b[^.]*:/u;

/**
 * Why this can be no claim, or null. "Who paid for it?" is a question, "Sign up for our newsletter." an aside;
 * "The plant will close, the minister said." has no bar.
 */
export function findBar(sentence: Bare, article: Article, seen: ReadonlySet<string>): Bar | null {
  const { text, words, role } = sentence;
  if (role === 'caption' || CREDIT.test(text)) return 'caption';
  if (role === 'heading') return 'heading';
  if (isQuestion(text)) return 'question';
  if (isFragment(sentence)) return 'fragment';
  if (words.length > MOST_WORDS) return 'long';
  if (words.length <= ASIDE_WORDS && isAside(text)) return 'aside';
  if (seen.has(words.join(' '))) return 'repeated';
  return text === article.title ? 'title' : null;
}

function isFragment({ text, words }: Bare): boolean {
  if (!CLOSED.test(text) || words.length < FEWEST_WORDS) return true;
  if (BEHEADED.test(text) || barelyOpens(text)) return true;
  const left = TAIL.exec(text)?.groups?.['left'];
  return left !== undefined && left.split(' ').length < TAIL_WORDS;
}

/** Phrases stand as whole words: "related" must not be found in "unrelated". */
function isAside(text: string): boolean {
  const lower = text.toLowerCase();
  const opening = lower.replace(/^[^\p{L}]+/u, '');
  return (
    ASIDE_OPENERS.some((phrase) => opening.startsWith(phrase) && isEdge(opening, phrase.length)) ||
    ASIDE_PHRASES.some((phrase) => holds(lower, phrase)) ||
    isUnanswered(text)
  );
}

function holds(text: string, phrase: string): boolean {
  const at = text.indexOf(phrase);
  return at >= 0 && isEdge(text, at - 1) && isEdge(text, at + phrase.length);
}

function isEdge(text: string, at: number): boolean {
  return !/\p{L}/u.test(text.charAt(at));
}
