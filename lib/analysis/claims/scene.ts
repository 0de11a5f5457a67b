/** What the feature groups look at: the candidates and what the article is about, counted once. */
import type { Article } from '../brief';
import { collectCandidates, readWords } from './01-collect';
import type { Candidate } from './candidate';

export type Scene = {
  readonly candidates: readonly Candidate[];
  /** Indices of the candidates without a bar. */
  readonly open: readonly number[];
  readonly title: ReadonlySet<string>;
  readonly standfirst: ReadonlySet<string>;
  /** In how many sentences each term stands. */
  readonly spread: ReadonlyMap<string, number>;
  /** How often each name-like word stands inside a sentence, capitalised. */
  readonly names: ReadonlyMap<string, number>;
};

/** A group of features: for every candidate (barred ones too) its named numbers. */
export type FeatureGroup = (scene: Scene) => readonly Readonly<Record<string, number>>[];

/** Without a title of its own, the first heading-like block of an article is taken for one. */
export function readScene(article: Article): Scene {
  const candidates = collectCandidates(article);
  const open = [...candidates.keys()].filter((index) => candidates[index]?.bar === null);
  const title = article.title || (candidates[0]?.bar === 'heading' ? candidates[0].text : '');
  const termsOf = (text: string) => new Set(readWords(text, article.language).terms);
  return {
    candidates,
    open,
    title: termsOf(title),
    standfirst: termsOf(article.standfirst ?? ''),
    spread: count(candidates, ({ terms }) => new Set(terms)),
    names: count(candidates, ({ names }) => names),
  };
}

function count(
  candidates: readonly Candidate[],
  pick: (candidate: Candidate) => Iterable<string>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const candidate of candidates) {
    for (const key of pick(candidate)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
