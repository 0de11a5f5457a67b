/** The map: where in the article's length each claim and quote stands. */
import type { Article, Brief, Span } from '@/lib/analysis/brief';
import type { Line } from '../lines/line';

export type Tick = {
  readonly line: Line;
  /** 0 to 1 of the article's characters. */
  readonly at: number;
  readonly style: 'claim' | 'direct' | 'indirect';
};

/** A tick for each claim and quote, in text order. */
export function readTicks({ article, claims, people }: Brief): readonly Tick[] {
  const placeOf = measureArticle(article);
  const ofClaims = claims.map(({ span }, index): Tick => ({
    line: { kind: 'claim', index },
    at: placeOf(span),
    style: 'claim',
  }));
  const ofQuotes = people.attributions.flatMap(({ content, kind }, index): Tick[] => {
    const [first] = content;
    if (!first) return [];
    const style = kind === 'indirect' ? 'indirect' : 'direct';
    return [{ line: { kind: 'quote', index }, at: placeOf(first), style }];
  });
  return [...ofClaims, ...ofQuotes].toSorted((a, b) => a.at - b.at);
}

function measureArticle({ paragraphs }: Article): (span: Span) => number {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of paragraphs) {
    starts.push(length);
    length += text.length + 1;
  }
  return ({ paragraph, start }) =>
    Math.min(1, ((starts[paragraph] ?? 0) + start) / Math.max(1, length));
}
