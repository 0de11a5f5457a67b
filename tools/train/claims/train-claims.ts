/**
 * Trains the weights of the claim ranking and writes them where the analysis reads them; prints how well they do
 * on articles left out of the training (five parts).
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ENGLISH_FEATURES } from '@/lib/analysis/claims/03-features';
import { readColumns, scoreColumns } from '@/lib/analysis/claims/columns';
import { meanValue, readWordTable } from '@/lib/analysis/model/word-values';
import type { WordTable } from '@/lib/analysis/model/word-values';
import { findCorpus } from '../../corpus';
import { fitLogistic } from './fit-logistic';
import { fitWords } from './fit-words';
import { readMarkedArticles } from './marked-articles';
import type { MarkedArticle } from './marked-articles';
import { fetchVectors } from './fetch-vectors';
import { readWordVectors } from './word-vectors';
import type { WordVectors } from './word-vectors';

const WEIGHTS = fileURLToPath(new URL('../../../lib/analysis/model/claims.json', import.meta.url));
const WORDS = fileURLToPath(
  new URL('../../../lib/analysis/model/claim-words.json', import.meta.url),
);
const OPTIONS = { strength: 0.003, rounds: 5 };
/** Articles of today's web count twice: the other half is from 2004, its paragraphs unknown. */
const WEB_WEIGHT = 2;
const PARTS = 5;
const CLAIMS = 6;

type Weights = Readonly<Record<string, readonly number[]>>;
type Score = (article: MarkedArticle) => readonly number[];

function weigh({ id }: MarkedArticle): number {
  return id.startsWith('bbc') ? 1 : WEB_WEIGHT;
}

function train(articles: readonly MarkedArticle[], names: readonly string[]): Weights {
  const rows = articles.flatMap(({ features }) => readColumns(features, names));
  const labels = articles.flatMap(({ marked }) => marked);
  const weights = articles.flatMap((article) => article.marked.map(() => weigh(article)));
  const fitted = fitLogistic(rows, labels, weights, OPTIONS);
  const rounded = fitted.map((weight) => Number(weight.toPrecision(4)));
  return Object.fromEntries(names.map((name, n) => [name, rounded.slice(3 * n, 3 * n + 3)]));
}

/** What the words add to the scores of these weights. */
function trainWords(
  articles: readonly MarkedArticle[],
  weights: Weights,
  vectors: WordVectors,
): WordTable {
  const scored = articles.map((article) => ({
    article,
    scores: scoreColumns(article.features, weights),
    weight: weigh(article),
  }));
  return fitWords(scored, vectors);
}

/** Harmonic mean of mean precision and mean recall of the best sentences, as the corpus' scorer has it. */
function measure(
  articles: readonly MarkedArticle[],
  scoreOf: (article: MarkedArticle, index: number) => readonly number[],
): number {
  let precision = 0;
  let recall = 0;
  for (const [index, article] of articles.entries()) {
    const { marked, gold } = article;
    const scores = scoreOf(article, index);
    const best = [...scores.keys()].toSorted((a, b) => scores[b]! - scores[a]!).slice(0, CLAIMS);
    const hits = best.filter((at) => marked[at]).length;
    precision += hits / Math.max(1, best.length) / articles.length;
    recall += hits / Math.max(1, gold) / articles.length;
  }
  return (2 * precision * recall) / (precision + recall);
}

/** Each article scored by what was learnt from the other four fifths. */
function crossValidate(
  articles: readonly MarkedArticle[],
  learn: (part: readonly MarkedArticle[]) => Score,
): string {
  const scores = Array.from({ length: PARTS }, (_, part) =>
    learn(articles.filter((__, index) => index % PARTS !== part)),
  );
  return measure(articles, (article, index) => scores[index % PARTS]!(article)).toFixed(3);
}

/** By place and form alone. */
function learnForm(names: readonly string[]) {
  return (part: readonly MarkedArticle[]): Score => {
    const weights = train(part, names);
    return ({ features }) => scoreColumns(features, weights);
  };
}

/** And by what the words mean. */
function learnWhole(names: readonly string[], vectors: WordVectors) {
  return (part: readonly MarkedArticle[]): Score => {
    const weights = train(part, names);
    const table = trainWords(part, weights, vectors);
    const values = readWordTable(table);
    return ({ features, words }) =>
      scoreColumns(features, weights).map(
        (score, at) => score + table.scale * meanValue(words[at]!, values),
      );
  };
}

const corpus = findCorpus();
if (corpus === null) {
  console.error('No corpus found: set LEDE_CORPUS. The shipped weights stay as they are.');
} else {
  const articles = readMarkedArticles(join(corpus, 'claims/labelled.jsonl.gz'));
  const names = Object.keys(articles[0]!.features[0]!);
  const any = names.filter((name) => !ENGLISH_FEATURES.has(name));
  const weights = { english: train(articles, names), any: train(articles, any) };
  writeFileSync(WEIGHTS, `${JSON.stringify(weights)}\n`);
  console.log(`claims: cross-validated F1 ${crossValidate(articles, learnForm(names))}`);
  console.log(
    `claims, any language: cross-validated F1 ${crossValidate(articles, learnForm(any))}`,
  );
  const vectors = readWordVectors(fetchVectors('.cache/train'));
  writeFileSync(WORDS, `${JSON.stringify(trainWords(articles, weights.english, vectors))}\n`);
  console.log(`claims, words too: F1 ${crossValidate(articles, learnWhole(names, vectors))}`);
}
