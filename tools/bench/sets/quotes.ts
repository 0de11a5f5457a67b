/** Attributions on annotated articles: spans, sources, and the time that reading takes. */
import { join } from 'node:path';
import { findAttributions } from '@/lib/analysis/attribution';
import type { Models } from '@/lib/analysis/model/models';
import { articleOfText } from '../../article-of-text';
import { loadModels } from '../../load-models';
import { readArticles } from '../../train/corpus';
import type { GoldArticle } from '../../train/corpus';
import { calibrationError } from '../calibration';
import type { Judged } from '../calibration';
import { timeColdStart } from '../cold-start';
import type { BenchContext, BenchRow, BenchSet } from '../rows';
import { median } from '../../quantiles';

export const quotes: BenchSet = { name: 'quotes', run };

const RUNS = 9;

type F1 = { readonly f1: number };
type ByKind = { readonly end_to_end: F1; readonly overlap: F1 };
type Predicted = { readonly id: string; readonly quotes: readonly Found[] };

/** What the corpus' scorer offers: percentages for all articles, counts by name for one. */
type Scorer = {
  readonly score: (
    gold: readonly GoldArticle[],
    predicted: readonly Predicted[],
  ) => { readonly speech_only: { readonly all: ByKind; readonly direct: ByKind } };
  readonly scoreDoc: (gold: GoldArticle, predicted: Predicted) => Readonly<Record<string, number>>;
};

async function run({ corpus, timed }: BenchContext): Promise<readonly BenchRow[]> {
  const folder = join(corpus, 'quotes');
  const articles = readArticles(join(folder, 'dev.jsonl.gz'));
  const models = loadModels();
  const { score, scoreDoc }: Scorer = await import(join(folder, 'score-quotes.mjs'));
  const predicted = articles.map((article) => predict(article, models));
  const { all, direct } = score(articles, predicted).speech_only;
  const judged = articles.flatMap((article, at) => judge(article, predicted[at], scoreDoc));
  const row = { set: 'quotes', deterministic: true };
  return [
    {
      ...row,
      measure: 'speech end to end F1',
      score: all.end_to_end.f1 / 100,
      target: 0.8,
      peers: { rules: 0.571, linear: 0.723, network: 0.772, people: 0.887 },
    },
    {
      ...row,
      measure: 'direct end to end F1',
      score: direct.end_to_end.f1 / 100,
      target: 0.91,
      peers: { rules: 0.729, linear: 0.831, network: 0.851, people: 0.974 },
    },
    {
      ...row,
      measure: 'overlap F1',
      score: all.overlap.f1 / 100,
      target: 0.875,
      peers: { rules: 0.712, linear: 0.811, network: 0.85, people: 0.918 },
    },
    {
      ...row,
      measure: 'confidence, distance from the share right',
      score: calibrationError(judged),
      lowerIsBetter: true,
    },
    ...(timed ? await timings(articles, models) : []),
  ];
}

type Place = readonly [start: number, end: number];
type Found = {
  readonly content: readonly Place[];
  readonly cue: readonly Place[] | null;
  readonly source: readonly Place[] | null;
  readonly kind: string;
  readonly confidence: number;
};

function predict({ id, text }: GoldArticle, models: Models): Predicted {
  const { article, starts } = articleOfText(text);
  const { attributions } = findAttributions(article, models);
  const place = (spans: (typeof attributions)[number]['content']): readonly Place[] =>
    spans.map(({ paragraph, start, end }) => {
      const base = starts[paragraph] ?? 0;
      return [base + start, base + end];
    });
  const quotes = attributions.map(({ content, cue, source, kind, confidence }) => ({
    content: place(content),
    cue: cue ? place(cue) : null,
    source: source ? place(source) : null,
    kind,
    confidence,
  }));
  return { id, quotes };
}

/** Each attribution by itself: are its words and its source those of an annotated one? */
function judge(
  article: GoldArticle,
  predicted: Predicted | undefined,
  scoreDoc: Scorer['scoreDoc'],
): readonly Judged[] {
  return (predicted?.quotes ?? []).flatMap((one) => {
    const counts = scoreDoc(article, { id: article.id, quotes: [one] });
    // The scorer leaves out what it has no opinion of.
    if (counts['sp/e2e.p.all'] !== 1) return [];
    return [{ confidence: one.confidence, isRight: counts['sp/e2e.t.all'] === 1 }];
  });
}

async function timings(
  articles: readonly GoldArticle[],
  models: Models,
): Promise<readonly BenchRow[]> {
  const words = articles
    .map(({ text }) => text)
    .join('\n\n')
    .split(/(?<=\s)/u);
  return [
    timing(words, models, { count: 1000, target: 50 }),
    timing(words, models, { count: 50_000, target: 3000 }),
    {
      ...TIME,
      measure: 'first article of 1000 words, weights read',
      score: await timeColdStart(words.slice(0, 1000).join('')),
      target: 150,
    },
  ];
}

const TIME = { set: 'quotes', unit: 'ms', lowerIsBetter: true } as const;

/** Median milliseconds for as many words, after one reading to warm up. */
function timing(
  words: readonly string[],
  models: Models,
  { count, target }: { readonly count: number; readonly target: number },
): BenchRow {
  const { article } = articleOfText(words.slice(0, count).join(''));
  const times = Array.from({ length: count > 10_000 ? 3 : RUNS }, () => {
    const begin = performance.now();
    findAttributions(article, models);
    return performance.now() - begin;
  });
  return { ...TIME, measure: `${count} words`, score: median(times), target };
}
