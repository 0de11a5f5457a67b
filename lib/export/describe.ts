/** The facts that go with every exported line. */
import { formatDate } from '@/lib/words/format-date';
import type { Words } from '@/lib/words/words';
import type { TakenBrief, TakenSource } from './taken-brief';

/** Kind, outlet, byline and dates, each where the page gives it; news goes without saying. */
export function describeArticle(
  article: TakenBrief['article'],
  { say, locale }: Words,
): readonly string[] {
  const { genre, outlet, authors, published, modified } = article;
  const publishedOn = formatDate(published, locale);
  const updatedOn = formatDate(modified, locale);
  return [
    genre === 'news' || genre === 'other' ? null : say(`genre_${genre}`),
    outlet,
    authors.length === 0
      ? null
      : say('byline', { names: new Intl.ListFormat(locale).format(authors) }),
    publishedOn,
    updatedOn === null || updatedOn === publishedOn ? null : say('updated', { date: updatedOn }),
  ].filter((fact) => fact !== null);
}

/** "Mara Okafor, council leader"; says so where the speaker is not identified. */
export function describeSource({ name, role }: TakenSource, { say }: Words): string {
  return [name ?? say('unknown_speaker'), role].filter((part) => part !== null).join(', ');
}
