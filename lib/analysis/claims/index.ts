/** Key claims: the recipe of the ranking passes. */
import type { Article, Claim, People } from '../brief';
import type { Models } from '../model/models';

export type ClaimCount = 'fewer' | 'normal' | 'more';

/** 3 to 7 claims, most important first; fewer where the article has fewer to give. */
export function rankClaims(
  _article: Article,
  _people: People,
  _options: { readonly models: Models; readonly count: ClaimCount },
): readonly Claim[] {
  return [];
}
