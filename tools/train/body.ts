/**
 * Trains the model that knows article text: boosted trees over the signs of each block of a page.
 * Cross-validated by domain through the rules, scored by the corpus' own measure; those numbers go on the card.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BLOCK_SIGNS } from '@/lib/article/refine/block-signs';
import { chooseBody } from '@/lib/article/refine/choose-body';
import { type Forest, scoreRow, trainTrees, type Tree } from './boosted-trees';
import { labelPage, type Labels } from './body-labels';
import { FOLDS, loadPages, type TrainingPage } from './body-pages';
import { findCorpus } from '../corpus';
import { scoreSets } from './body-score';

const TARGET = join(import.meta.dirname, '../../lib/article/refine/body-model.json');
const OPTIONS = {
  trees: 180,
  leaves: 8,
  depth: 4,
  rate: 0.08,
  leafWeight: 1.5,
  penalty: 4,
  spread: 3,
};
/** Of the blocks far from any text, which are most of a page and easy, every n-th teaches for the others. */
const EASY = 5;
const NEAR = 6;

type Taught = TrainingPage & { readonly labels: Labels };

function train(pages: readonly Taught[]): Forest {
  const rows: Float32Array[] = [];
  const yes: number[] = [];
  const weights: number[] = [];
  for (const page of pages)
    page.rows.forEach((row, i) => {
      const own = page.labels.weight[i]!;
      const isEasy = page.set !== 'segments' && !isNearText(page, i);
      if (own === 0 || (isEasy && i % EASY !== 0)) return;
      rows.push(row);
      yes.push(page.labels.yes[i]!);
      weights.push(isEasy ? own * EASY : own);
    });
  const mean = weights.reduce((a, b) => a + b, 0) / weights.length;
  const scaled = Float32Array.from(weights, (w) => w / mean);
  return trainTrees(rows, Float32Array.from(yes), scaled, OPTIONS);
}

function isNearText(page: Taught, i: number): boolean {
  for (let k = Math.max(0, i - NEAR); k <= i + NEAR; k += 1)
    if (page.facts.readable?.[k] === true || page.labels.yes[k] === 1) return true;
  return false;
}

function extract(page: Taught, forest: Forest): string {
  const chances = page.rows.map((row) => 1 / (1 + Math.exp(-scoreRow(forest, row))));
  const { blocks } = page.facts.page;
  return chooseBody(page.facts, chances, page.title)
    .body.map((i) => blocks[i]!.text)
    .join('\n');
}

function crossValidate(pages: readonly Taught[]): Map<Taught, string> {
  const texts = new Map<Taught, string>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const forest = train(pages.filter((p) => p.fold !== fold));
    for (const page of pages.filter((p) => p.fold === fold)) texts.set(page, extract(page, forest));
  }
  return texts;
}

/** Depth first, so that the left branch follows its node: three numbers a node, as lib/article/refine/forest.ts reads. */
function flatten(tree: Tree): number[] {
  const flat: number[] = [];
  const write = (node: number): void => {
    const at = flat.length;
    flat.push(tree.sign[node]!, Number(tree.value[node]!.toPrecision(4)), 0);
    if (tree.sign[node]! < 0) return;
    write(tree.left[node]!);
    flat[at + 2] = flat.length / 3;
    write(tree.right[node]!);
  };
  write(0);
  return flat;
}

async function main(): Promise<void> {
  const corpus = findCorpus();
  if (corpus === null) {
    console.log('body: no corpus found, nothing trained');
    return;
  }
  const pages: Taught[] = [];
  for (const set of ['extraction', 'news', 'segments'])
    for (const page of await loadPages(corpus, set))
      pages.push({ ...page, labels: labelPage(page) });
  const validated = process.argv.includes('--no-check')
    ? null
    : await scoreSets(corpus, crossValidate(pages));
  console.log('body: cross-validated by domain', JSON.stringify(validated));
  const forest = train(pages);
  const card = {
    origin:
      'npm run train: boosted trees on the development parts of extraction, news and segments',
    pages: pages.length,
    signs: BLOCK_SIGNS.length,
    crossValidatedByDomain: validated,
    use: 'Log-odds that a block of a page is text of its article.',
    limits:
      'News, magazines and blogs of 2012 to 2026; Chinese, Japanese and Arabic pages are few.',
  };
  const model = {
    card,
    base: Number(forest.base.toPrecision(6)),
    trees: forest.trees.map(flatten),
  };
  writeFileSync(TARGET, `${JSON.stringify(model)}\n`);
}

await main();
