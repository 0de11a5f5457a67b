/** Key claims: the recipe of the ranking passes. */
import type { Article, Claim, People, Span } from '../brief';
import type { Models } from '../model/models';
import { readFeatures } from './03-features';
import { scoreCandidates } from './04-score';
import { readStanding } from './05-stand';
import type { Standing } from './05-stand';
import { selectClaims } from './06-select';
import { findClaimant } from './07-claimant';
import { findKind } from './08-kind';
import { readImportance } from './09-order';
import { cutTail } from './10-cut';
import { joinQuotations } from './join-quotations';
import type { Passage } from './join-quotations';
import { readLatest } from './live';
import { trimMarks } from './marks';
import { readScene } from './scene';
import { readVoices } from './voices';

export type ClaimCount = 'fewer' | 'normal' | 'more';

/** Readers who marked what they needed of an article marked six sentences, whatever its length. */
const COUNTS = { fewer: 4, normal: 6, more: 7 } as const satisfies Record<ClaimCount, number>;

/** An article that has them gives so many, even if one cannot quite stand alone. */
const FEWEST = 3;

/**
 * In standard deviations of the article's scores: what needs a label or is tied to the sentence before gives way to an
 * equal that does not, and what cannot stand alone is taken only where nothing else is left.
 */
const COSTS = { whole: 0, labelled: 1, tied: 1, dangling: 100 } as const satisfies Record<
  Standing['kind'],
  number
>;

/** 3 to 7 claims, most important first; fewer where the article has fewer to give. */
export function rankClaims(
  article: Article,
  people: People,
  options: { readonly models: Models; readonly count: ClaimCount },
): readonly Claim[] {
  const scene = readScene(article);
  const isLatest = readLatest(article);
  const open = scene.open.filter((index) => isLatest(scene.candidates[index]?.span.paragraph ?? 0));
  const features = readFeatures(scene);
  const voices = readVoices(people);
  const candidates = pick(scene.candidates, open);
  const standings = candidates.map((candidate) => readStanding(candidate, voices, people));
  const scores = scoreCandidates(candidates, pick(features, open), {
    language: article.language,
    words: options.models.claimWords,
  });
  const importance = readImportance(candidates, pick(features, open), scores.form);
  const less = (values: readonly number[]): readonly number[] =>
    values.map((value, at) => value - COSTS[standings[at]?.kind ?? 'whole']);
  const worth = { first: less(importance), rest: less(scores.whole) };
  const choose = (count: number): readonly Passage[] =>
    joinQuotations(
      candidates,
      selectClaims(candidates, worth, count).filter(
        (index, at) => at < FEWEST || standings[index]?.kind !== 'dangling',
      ),
    );
  const count = COUNTS[options.count];
  const passages = choose(count);
  // What two chosen sentences of one quotation leave free goes to the next best.
  const joined = passages.filter(({ first, last }) => first !== last).length;
  return (joined === 0 ? passages : choose(count + joined))
    .slice(0, count)
    .toSorted((a, b) => (importance[b.best] ?? 0) - (importance[a.best] ?? 0))
    .flatMap(({ first, last, best }): Claim[] => {
      const [opening, closing] = [standings[first], standings[last]];
      if (opening === undefined || closing === undefined) return [];
      const whole = { ...opening.span, end: closing.span.end };
      const sentence = textOf(article, whole);
      const cut = cutTail(whole, sentence, voices);
      const span = trimMarks(cut, textOf(article, cut));
      const text = textOf(article, span);
      const shift = span.start - whole.start;
      const meant = opening.meant
        .map((label) => ({ ...label, start: label.start - shift, end: label.end - shift }))
        .filter(({ start, end }) => start >= 0 && end <= text.length);
      const claimant = findClaimant(span, article, voices);
      const kind = article.language === 'en' ? findKind(sentence) : null;
      return [{ span, text, claimant, score: importance[best] ?? 0, kind, meant }];
    });
}

function textOf(article: Article, span: Span): string {
  return article.paragraphs[span.paragraph]?.text.slice(span.start, span.end) ?? '';
}

function pick<T>(all: readonly T[], indices: readonly number[]): readonly T[] {
  return indices.flatMap((index) => {
    const one = all[index];
    return one === undefined ? [] : [one];
  });
}
