import { describe, expect, test } from 'vitest';
import { readLatest } from '@/lib/analysis/claims/live';
import { tellArticle } from '@/tests/support/spoken-article';

/** A summary, then posts of two paragraphs each. */
function tellBlog(times: readonly (string | null)[], genre: 'live' | 'news' = 'live') {
  const lines = ['The storm so far.', ...times.flatMap((_, at) => [`Post ${at}.`, 'More of it.'])];
  const posts = times.map((time, at) => ({ paragraph: 1 + 2 * at, time, title: null }));
  const { article } = tellArticle(lines, { genre, posts });
  const isLatest = readLatest(article);
  return article.paragraphs.flatMap((_, paragraph) => (isLatest(paragraph) ? [paragraph] : []));
}

const HOURS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10'].map((h) => `${h}:00`);

describe('readLatest', () => {
  test('the first eight posts, the newest first', () => {
    expect(tellBlog(HOURS.toReversed())).toEqual([...Array(17).keys()]);
  });

  test('the last eight where the times run forward', () => {
    expect(tellBlog(HOURS)).toEqual([0, ...Array.from({ length: 16 }, (_, at) => at + 5)]);
  });

  test('without times the newest stands first', () => {
    expect(tellBlog(HOURS.map(() => null))).toEqual([...Array(17).keys()]);
  });

  test.each([
    [HOURS.slice(0, 3), 'live' as const],
    [HOURS, 'news' as const],
  ])('all of a short blog and of any other article', (times, genre) => {
    expect(tellBlog(times, genre)).toHaveLength(1 + 2 * times.length);
  });
});
