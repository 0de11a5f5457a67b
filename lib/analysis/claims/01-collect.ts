/** Pass 1: every sentence of the article, and why some can be no claim. */
import type { Article, Paragraph, ParagraphRole } from '../brief';
import { FUNCTION_WORDS } from '../lexicon/function-words';
import { splitSentences } from '../text/sentences';
import { stem } from '../text/stems';
import { tokenise } from '../text/tokens';
import { findBar } from './02-bar';
import type { Candidate } from './candidate';
import { findCaptions } from './captions';

const WORD = /[\p{L}\p{N}]/u;
const NAME = /^\p{Lu}[\p{L}’'-]+/u;
/** A block of so few words without a full stop is a subhead or a caption, whatever its mark-up says. */
const HEADING_WORDS = 20;
const CLOSED = /[.!?…。！？؟।][\s"'”’)\]]*$/u;

/** All sentences in text order; barred ones stay in, because they tell about their neighbours. */
export function collectCandidates(article: Article): readonly Candidate[] {
  const seen = new Set<string>();
  const found: Candidate[] = [];
  const captions = findCaptions(article);
  const prompts = findPrompts(article);
  let underHeading = false;
  for (const [index, paragraph] of article.paragraphs.entries()) {
    const heading = isHeading(paragraph);
    for (const [place, { start, end }] of splitSentences(paragraph.text).entries()) {
      const words = readWords(paragraph.text.slice(start, end), article.language);
      const bare = {
        span: { paragraph: index, start, end },
        text: paragraph.text.slice(start, end),
        role: readRole(paragraph, {
          heading: heading || prompts.has(index),
          caption: captions.has(index),
        }),
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

/** What an interview asks in bold or italics, also where it is no question: "The minister says you agreed." */
function findPrompts({ paragraphs }: Article): ReadonlySet<number> {
  const stressed = paragraphs.flatMap(({ stressed }, at) => (stressed ? [at] : []));
  const asked = stressed.filter((at) => /[?？؟]["”’»]?$/u.test(paragraphs[at]?.text ?? ''));
  return new Set(
    asked.length >= FEWEST_ASKED ? stressed.filter((at) => at >= (asked[0] ?? 0)) : [],
  );
}

const FEWEST_ASKED = 3;

/** What the mark-up says, unless the form of a block says it is no text. */
function readRole(
  { role }: Paragraph,
  form: { readonly heading: boolean; readonly caption: boolean },
): ParagraphRole {
  if (role !== 'body') return role;
  if (form.caption) return 'caption';
  return form.heading ? 'heading' : 'body';
}

function isHeading({ role, text }: Paragraph): boolean {
  if (role !== 'body') return role === 'heading';
  return !CLOSED.test(text) && text.split(' ').length < HEADING_WORDS;
}
