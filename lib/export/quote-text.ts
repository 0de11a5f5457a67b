/** The words of a finding, sliced from the article: verbatim, with " … " where the text says something else between. */
import type { Article, Span } from '@/lib/analysis/brief';

/** The text of one span; "" where the span points nowhere. */
export function readSpan(article: Article, { paragraph, start, end }: Span): string {
  return article.paragraphs[paragraph]?.text.slice(start, end) ?? '';
}

/** The runs of one quote in text order. Runs with only white space between them are joined by a space. */
export function readQuote(article: Article, runs: readonly Span[]): string {
  let text = '';
  runs.forEach((run, index) => {
    const before = runs[index - 1];
    if (before) text += isNext(article, before, run) ? ' ' : ' … ';
    text += readSpan(article, run);
  });
  return text;
}

function isNext(article: Article, before: Span, run: Span): boolean {
  if (before.paragraph === run.paragraph) {
    const between = article.paragraphs[run.paragraph]?.text.slice(before.end, run.start) ?? '';
    return between.trim() === '';
  }
  const rest = article.paragraphs[before.paragraph]?.text.slice(before.end) ?? '';
  return run.paragraph === before.paragraph + 1 && run.start === 0 && rest.trim() === '';
}
