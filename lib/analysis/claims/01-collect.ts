/** Pass 1: every sentence of the article, and why some can be no claim. */
import type { Article, Paragraph } from '../brief';
import { FUNCTION_WORDS } from '../lexicon/function-words';
import { splitSentences } from '../text/sentences';
import { stem } from '../text/stems';
import { tokenise } from '../text/tokens';
import { findBar } from './02-bar';
import type { Candidate } from './candidate';

const WORD = /[\p{L}\p{N}]/u;
const NAME = /^\p{Lu}[\p{L}’'-]+/u;
/** A block of so few words without a full stop is a subhead or a caption, whatever its mark-up says. */
const HEADING_WORDS = 20;
const CLOSED = /[.!?…。！？؟।][\s"'”’)\]]*$/u;

/** All sentences in text order; barred ones stay in, because they tell about their neighbours. */
export function collectCandidates(article: Article): readonly Candidate[] {
  const seen = new Set<string>();
  const found: Candidate[] = [];
  let underHeading = false;
  for (const [index, paragraph] of article.paragraphs.entries()) {
    const heading = isHeading(paragraph);
    for (const [place, { start, end }] of splitSentences(paragraph.text).entries()) {
      const words = readWords(paragraph.text.slice(start, end), article.language);
      const bare = {
        span: { paragraph: index, start, end },
        text: paragraph.text.slice(start, end),
        role: heading && paragraph.role === 'body' ? ('heading' as const) : paragraph.role,
        ...words,
        place,
        underHeading,
      };
      found.push({ ...bare, bar: findBar(bare, article, seen) });
      seen.add(words.words.join(' '));
    }
    if (paragraph.role !== 'caption') underHeading = heading;
  }
  return found;
}

/** The words of a text, its words as written, the stems of those with a subject of their own, and its names. */
export function readWords(
  text: string,
  language: string,
): Pick<Candidate, 'words' | 'shapes' | 'terms' | 'names'> {
  const shapes = tokenise(text)
    .map((token) => token.text)
    .filter((shape) => WORD.test(shape));
  const words = shapes.map((shape) => shape.toLowerCase().replaceAll("'", '’'));
  const terms = words
    .filter((word) => !FUNCTION_WORDS.has(word.replaceAll('’', "'")) && word !== '’s')
    .map((word) => stem(word, language));
  const names = shapes.slice(1).filter((shape) => NAME.test(shape));
  return { words, shapes, terms, names };
}

function isHeading({ role, text }: Paragraph): boolean {
  if (role !== 'body') return role === 'heading';
  return !CLOSED.test(text) && text.split(' ').length < HEADING_WORDS;
}
