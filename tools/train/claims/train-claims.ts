/**
 * Trains the weights of the claim ranking and writes them where the analysis reads them; prints how well they do
 * on articles left out of the training (five parts).
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ENGLISH_FEATURES } from '@/lib/analysis/claims/03-features';
import { readColumns, scoreColumns } from '@/lib/analysis/claims/columns';
import { findCorpus } from '../corpus';
import { fitLogistic } from './fit-logistic';
import { readMarkedArticles } from './marked-articles';
import type { MarkedArticle } from './marked-articles';

const WEIGHTS = fileURLToPath(new URL('../../../lib/analysis/model/claims.json', import.meta.url));
const OPTIONS = { strength: 0.003, rounds: 5 };
/** Articles of today's web count twice: the other half is from 2004, its paragraphs unknown. */
const WEB_WEIGHT = 2;
const PARTS = 5;
const CLAIMS = 6;

type Weights = Readonly<Record<string, readonly number[]>>;

function train(articles: readonly MarkedArticle[], names: readonly string[]): Weights {
  const rows = articles.flatMap(({ features }) => readColumns(features, names));
  const labels = articles.flatMap(({ marked }) => marked);
  const weights = articles.flatMap(({ id, marked }) =>
    marked.map(() => (id.startsWith('bbc') ? 1 : WEB_WEIGHT)),
  );
  const fitted = fitLogistic(rows, labels, weights, OPTIONS);
  const rounded = fitted.map((weight) => Number(weight.toPrecision(4)));
  return Object.fromEntries(names.map((name, n) => [name, rounded.slice(3 * n, 3 * n + 3)]));
}

/** Harmonic mean of mean precision and mean recall of the best sentences, as the corpus' scorer has it. */
function measure(
  articles: readonly MarkedArticle[],
  weightsOf: (index: number) => Weights,
): number {
  let precision = 0;
  let recall = 0;
  for (const [index, { features, marked, gold }] of articles.entries()) {
    const scores = scoreColumns(features, weightsOf(index));
    const best = [...scores.keys()].toSorted((a, b) => scores[b]! - scores[a]!).slice(0, CLAIMS);
    const hits = best.filter((at) => marked[at]).length;
    precision += hits / Math.max(1, best.length) / articles.length;
    recall += hits / Math.max(1, gold) / articles.length;
  }
  return (2 * precision * recall) / (precision + recall);
}

function crossValidate(articles: readonly MarkedArticle[], names: readonly string[]): number {
  const models = Array.from({ length: PARTS }, (_, part) =>
    train(
      articles.filter((__, index) => index % PARTS !== part),
      names,
    ),
  );
  return measure(articles, (index) => models[index % PARTS]!);
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
  console.log(`claims: cross-validated F1 ${crossValidate(articles, names).toFixed(3)}`);
  console.log(
    `claims, any language: cross-validated F1 ${crossValidate(articles, any).toFixed(3)}`,
  );
}
