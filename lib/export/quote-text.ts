/** The words of a finding, sliced from the article: verbatim, with " … " where the text says something else between. */
import type { Article, Span } from '@/lib/analysis/brief';
import { MARK_PAIRS, PAIR_BY_OPENER } from '@/lib/analysis/text/quotation-marks';

/** The text of one span; "" where the span points nowhere. */
export function readSpan(article: Article, { paragraph, start, end }: Span): string {
  return article.paragraphs[paragraph]?.text.slice(start, end) ?? '';
}

/** Marks that stand for nothing but a quotation, as a class of a pattern. */
const DOUBLE = [
  ...new Set(
    MARK_PAIRS.filter(({ single }) => !single).flatMap(({ opener, closers }) => [
      opener,
      ...closers,
    ]),
  ),
]
  .filter((mark) => mark.length === 1)
  .join('');

/** Opened where a word may begin; one that is not closed goes on to the end. */
const QUOTED = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,!?…])[${DOUBLE}][^${DOUBLE}]{0,4000}(?:[${DOUBLE}]|$)`,
  'gu',
);

/**
 * The stretches of a text that stand in quotation marks, with their marks: “no” and “never” in “no”, or rather “never”.
 * Single marks do not count: who knows an apostrophe from them knows more than the text.
 */
export function findQuoted(text: string): readonly string[] {
  return text.match(QUOTED) ?? [];
}

/**
 * The run with the quotation marks that stand right at its ends in the page: it is words alone, and a reader looks
 * for the marks. Catches “[We go on,]” she said; leaves [that it was “half”] as it is.
 */
function withMarks(article: Article, run: Span): Span {
  const text = article.paragraphs[run.paragraph]?.text ?? '';
  const pair = PAIR_BY_OPENER.get(text.charAt(run.start - 1));
  if (pair === undefined) return run;
  const isClosed = pair.closers.includes(text.charAt(run.end));
  return { ...run, start: run.start - 1, end: isClosed ? run.end + 1 : run.end };
}

/**
 * The runs of one quote in text order. Runs with nothing between them are joined by a space; the mark that opens a
 * quotation anew in its next paragraph is left out then.
 */
export function readQuote(article: Article, content: readonly Span[]): string {
  const runs = content.map((run) => withMarks(article, run));
  let text = '';
  runs.forEach((run, index) => {
    const before = runs[index - 1];
    const isNext = before !== undefined && isNextTo(article, before, run);
    if (before) text += isNext ? ' ' : ' … ';
    const goesOn = isNext && before.paragraph !== run.paragraph;
    const start = goesOn ? (content[index]?.start ?? run.start) : run.start;
    text += readSpan(article, { ...run, start });
  });
  return text;
}

function isNextTo(article: Article, before: Span, run: Span): boolean {
  const { paragraphs } = article;
  if (before.paragraph === run.paragraph) {
    const between = paragraphs[run.paragraph]?.text.slice(before.end, run.start) ?? '';
    return between.trim() === '';
  }
  const rest = paragraphs[before.paragraph]?.text.slice(before.end) ?? '';
  return run.paragraph === before.paragraph + 1 && run.start === 0 && rest.trim() === '';
}
