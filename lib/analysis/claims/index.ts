/** Key claims: the recipe of the ranking passes. */
import type { Article, Claim, People } from '../brief';
import type { Models } from '../model/models';
import { readFeatures } from './03-features';
import { scoreCandidates } from './04-score';
import { selectClaims } from './05-select';
import { findClaimant } from './06-claimant';
import type { Candidate } from './candidate';
import { readScene } from './scene';

export type ClaimCount = 'fewer' | 'normal' | 'more';

/** Readers who marked what they needed of an article marked six sentences, whatever its length. */
const COUNTS = { fewer: 4, normal: 6, more: 7 } as const satisfies Record<ClaimCount, number>;

/** 3 to 7 claims, most important first; fewer where the article has fewer to give. */
export function rankClaims(
  article: Article,
  people: People,
  options: { readonly models: Models; readonly count: ClaimCount },
): readonly Claim[] {
  const scene = readScene(article);
  const features = readFeatures(scene);
  const candidates = pick(scene.candidates, scene.open);
  const scores = scoreCandidates(pick(features, scene.open), article.language);
  return selectClaims(candidates, scores, COUNTS[options.count]).flatMap((index) => {
    const candidate: Candidate | undefined = candidates[index];
    if (candidate === undefined) return [];
    const { span, text } = candidate;
    const claimant = findClaimant(span, article, people);
    return [{ span, text, claimant, score: scores[index] ?? 0, kind: null, meant: [] }];
  });
}

function pick<T>(all: readonly T[], indices: readonly number[]): readonly T[] {
  return indices.flatMap((index) => {
    const one = all[index];
    return one === undefined ? [] : [one];
  });
}
