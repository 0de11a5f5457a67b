import { describe, expect, it } from 'vitest';
import { shorten } from '@/lib/article/shorten';

describe('shorten', () => {
  it.each([
    ['a short text whole', ['abc', 'de'], 5, ['abc', 'de'], false],
    ['the paragraph at the bound up to it', ['abc', 'de'], 4, ['abc', 'd'], true],
    ['nothing behind the bound', ['abc', 'de', 'f'], 3, ['abc'], true],
    ['one paragraph without end up to the bound', ['abcdef'], 2, ['ab'], true],
    ['nothing of nothing', [], 2, [], false],
  ])('keeps %s', (_, texts, most, kept, cut) => {
    const result = shorten(
      texts.map((text) => ({ text })),
      most,
    );
    expect(result.kept.map(({ text }) => text)).toEqual(kept);
    expect(result.cut).toBe(cut);
  });
});
