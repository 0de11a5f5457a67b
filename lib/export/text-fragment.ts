/**
 * Links that open a page at a sentence and mark it: text fragments (wicg.github.io/scroll-to-text-fragment),
 * understood by Chrome, Safari and Firefox.
 */
import type { Article, Span } from '@/lib/analysis/brief';
import { readSpan } from './quote-text';

/** Up to this length the whole passage is named; a longer one by its first and last words. */
const WHOLE_UP_TO = 120;
/** Words at each end of a long passage, and of what stands before a passage that occurs twice. */
const WORDS_AT_AN_END = 6;

/** `address` (without fragment) with a fragment for this passage; `address` alone where the passage or `address` is empty. */
export function linkToPassage(address: string, article: Article, span: Span): string {
  const exact = readSpan(article, span);
  const text = exact.trim();
  if (text === '' || address === '') return address;
  const start = span.start + exact.indexOf(text);
  const before = article.paragraphs[span.paragraph]?.text.slice(0, start) ?? '';
  const prefix = countIn(article, text) > 1 ? lastWords(before) : '';
  const directive = [prefix === '' ? '' : `${escape(prefix)}-,`, nameText(text)].join('');
  return `${address}#:~:text=${directive}`;
}

/** A fragment for words whose place is not known, such as a comment rule. */
export function linkToText(address: string, words: string): string {
  const text = words.trim();
  return text === '' || address === '' ? address : `${address}#:~:text=${nameText(text)}`;
}

function nameText(text: string): string {
  if (text.length <= WHOLE_UP_TO) return escape(text);
  const [first, last] = [firstWords(text), lastWords(text)];
  return first.length + last.length >= text.length
    ? escape(text)
    : `${escape(first)},${escape(last)}`;
}

/** Percent-encoded; also the dash, which means something in a directive, and brackets, which do in Markdown. */
function escape(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[-()!'*_~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function firstWords(text: string): string {
  const words = [...segmentWords(text)].filter(({ isWordLike }) => isWordLike);
  const last = words[WORDS_AT_AN_END - 1];
  return last ? text.slice(0, last.index + last.segment.length) : text;
}

function lastWords(text: string): string {
  const words = [...segmentWords(text)].filter(({ isWordLike }) => isWordLike);
  const first = words.at(-WORDS_AT_AN_END) ?? words[0];
  return first ? text.slice(first.index).trim() : '';
}

/** A fragment must begin and end at words, in scripts without spaces too. */
function segmentWords(text: string): Intl.Segments {
  return new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text);
}

function countIn({ paragraphs }: Article, text: string): number {
  return paragraphs.reduce((sum, paragraph) => sum + paragraph.text.split(text).length - 1, 0);
}
