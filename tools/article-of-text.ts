/** Makes an Article of plain text, for tools that have no page: each line that is not blank is a paragraph. */
import type { Article } from '@/lib/analysis/brief';

export type TextArticle = {
  readonly article: Article;
  /** Where each paragraph begins in the text. */
  readonly starts: readonly number[];
};

/** Paragraphs keep their text verbatim, so `starts[paragraph] + offset` is the place in `text`. */
export function articleOfText(
  text: string,
  { title = '', language = 'en', url = '' } = {},
): TextArticle {
  const lines = [...text.matchAll(/[^\n]+/g)].filter((match) => match[0].trim() !== '');
  const anchor = { element: null, start: 0 };
  const article: Article = {
    url,
    title,
    standfirst: null,
    authors: [],
    outlet: null,
    published: null,
    modified: null,
    language,
    genre: 'news',
    paragraphs: lines.map((match) => ({ text: match[0], role: 'body', anchor })),
    posts: [],
    coverage: { kind: 'whole' },
  };
  return { article, starts: lines.map((match) => match.index) };
}
