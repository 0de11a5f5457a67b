/** What is being read: kind, outlet, headline, who wrote it and when, how long it is, and what could not be read. */
import { useMemo } from 'preact/hooks';
import type { Article, Coverage } from '@/lib/analysis/brief';
import { cleanUrl } from '@/lib/export/clean-url';
import { formatDate } from '@/lib/words/format-date';
import { isolate } from '@/lib/words/isolate';
import type { Say } from '@/lib/words/say';
import { useWords } from '../../words-context';
import { Passage } from '../lines/Passage';
import './article-head.css';

/** Words a minute of an adult reading silently, rounded from the 238 of Brysbaert's 2019 review. */
const WORDS_A_MINUTE = 240;

export function ArticleHead({ article }: { readonly article: Article }) {
  const { say, locale } = useWords();
  // Counting the words of a long read at every turn of the mouse wheel would be felt.
  const facts = useMemo(() => readFacts(article, say, locale), [article, say, locale]);
  const { title, outlet, genre, coverage } = article;
  const genreWord = genre === 'news' || genre === 'other' ? null : say(`genre_${genre}`);
  return (
    <header class="article-head">
      {(genreWord !== null || outlet !== null) && (
        <p class="article-kicker">
          {genreWord !== null && <span class="article-genre">{genreWord}</span>}
          {outlet !== null && <Passage text={outlet} />}
        </p>
      )}
      <h1 title={title.length > 200 ? undefined : title}>
        <Passage text={title === '' ? say('untitled') : title} />
      </h1>
      <p class="article-facts">
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      <p class="article-address">
        <bdi>{cleanUrl(article.url)}</bdi>
      </p>
      {coverage.kind === 'partial' && (
        <p class="article-partial" role="note">
          {sayCoverage(coverage, say)}
        </p>
      )}
    </header>
  );
}

function readFacts(article: Article, say: Say, locale: string): readonly string[] {
  const { authors, published, modified } = article;
  const names = new Intl.ListFormat(locale).format(authors.slice(0, 4).map(isolate));
  const publishedOn = formatDate(published, locale);
  const updatedOn = formatDate(modified, locale);
  const minutes = countMinutes(article);
  return [
    authors.length > 0 ? say('byline', { names }) : null,
    publishedOn === null ? null : say('published', { date: publishedOn }),
    updatedOn === null || updatedOn === publishedOn ? null : say('updated', { date: updatedOn }),
    minutes === 0 ? null : say('reading_time', { count: minutes }),
  ].filter((fact) => fact !== null);
}

function countMinutes({ paragraphs }: Article): number {
  const words = paragraphs.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  return paragraphs.length === 0 ? 0 : Math.max(1, Math.round(words / WORDS_A_MINUTE));
}

function sayCoverage(coverage: Extract<Coverage, { kind: 'partial' }>, say: Say): string {
  if (coverage.reason !== 'page-of') return say(`coverage_${coverage.reason}`);
  const { page, of } = coverage;
  return of === null
    ? say('coverage_page-of', { page })
    : say('coverage_page-of-total', { page, total: of });
}
