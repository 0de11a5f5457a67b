import { describe, expect, it } from 'vitest';
import { findQuote, squeeze } from '@/lib/page/match-quote';

function find(
  raw: string,
  exact: string,
  around: { prefix?: string; suffix?: string; hint?: number } = {},
) {
  const place = findQuote(squeeze(raw), { exact, prefix: '', suffix: '', hint: 0, ...around });
  return place === null ? null : raw.slice(place.start, place.end);
}

describe('findQuote', () => {
  it.each([
    ['plain', 'The tide rose. The pier held.', 'The pier held.', 'The pier held.'],
    ['other white space', 'The\n   tide\u00A0rose.', 'The tide rose.', 'The\n   tide\u00A0rose.'],
    ['soft hyphens', 'har\u00ADbour mas\u00ADter', 'harbour master', 'har\u00ADbour mas\u00ADter'],
    ['no space between blocks', 'Title.Text here.', 'Title. Text', 'Title.Text'],
  ])('finds words with %s', (_, raw, exact, found) => {
    expect(find(raw, exact)).toBe(found);
  });

  it.each([
    ['a missing word', 'The tide rose.', 'The tide rose slowly.'],
    ['no words at all', 'The tide rose.', '  '],
    ['other letters', 'The tide rose.', 'the tide rose.'],
  ])('does not find %s', (_, raw, exact) => {
    expect(find(raw, exact)).toBeNull();
  });

  it('takes the place with the same surroundings, then the nearest', () => {
    const raw = 'A: no comment. B: no comment. C: no comment.';
    const at = (around: object) =>
      findQuote(squeeze(raw), { exact: 'no comment.', prefix: '', suffix: '', hint: 0, ...around })
        ?.start;
    expect(at({ prefix: 'B: ' })).toBe(raw.indexOf('no', 10));
    expect(at({ hint: raw.length })).toBe(raw.lastIndexOf('no'));
    expect(at({})).toBe(3);
  });
});
