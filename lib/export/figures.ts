/** A brief in figures: what a report of a fault says of the last articles read, without a word or address of theirs. */
import type { Brief } from '@/lib/analysis/brief';

/** Counts by kind, and milliseconds by stage. */
export type Figures = {
  readonly language: string;
  readonly genre: string;
  readonly coverage: string;
  readonly paragraphs: number;
  readonly claims: Readonly<Record<string, number>>;
  readonly quotes: Readonly<Record<string, number>>;
  readonly rules: Readonly<Record<string, number>>;
  readonly ms: Readonly<Record<string, number>>;
};

/** The figures of one brief. */
export function readFigures({ article, claims, people, policy, timings }: Brief): Figures {
  const rounded = Object.entries(timings).map(([stage, ms]) => [stage, Math.round(ms)] as const);
  return {
    language: article.language,
    genre: article.genre,
    coverage: article.coverage.kind === 'whole' ? 'whole' : article.coverage.reason,
    paragraphs: article.paragraphs.length,
    claims: countBy(claims.map(({ kind }) => kind ?? 'plain')),
    quotes: countBy(people.attributions.map(({ kind }) => kind)),
    rules: countBy(policy.terms.map(({ category }) => category)),
    ms: Object.fromEntries(rounded),
  };
}

function countBy(kinds: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return Object.fromEntries(counts);
}
