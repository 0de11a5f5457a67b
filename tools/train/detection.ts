/**
 * Trains the article detector: boosted stumps over the page's signs, which add up to a table of points.
 * Cross-validated by domain; prints those numbers and writes them on the card of lib/page/detect-points.json.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readSigns, SIGN_NAMES } from '@/lib/page/detect-signs';
import { type Forest, scoreRow, trainTrees } from './boosted-trees';
import { findCorpus } from './corpus';
import { foldOf, openPage, readDomain } from './pages';

const TARGET = join(import.meta.dirname, '../../lib/page/detect-points.json');
const CACHE = join(import.meta.dirname, '../../.cache/train/detection-signs.json');
const FOLDS = 8;
const OPTIONS = {
  trees: 400,
  leaves: 2,
  depth: 1,
  rate: 0.15,
  leafWeight: 3,
  penalty: 3,
  spread: 0,
};
/** A yes is defensible for these; they neither teach nor count. */
const SOFT = new Set(['forum', 'legal', 'fixture']);
const NEWS_SOURCES = new Set(['article-extraction-benchmark', 'fundus']);
const NEWS_KINDS = new Set(['news-home', 'news-section']);

type Page = { label: boolean; kind: string; source: string; url: string | null; file: string };
type Row = Page & { readonly signs: Float32Array; readonly fold: number };

function loadRows(corpus: string): Row[] {
  const pages: Record<string, Page> = JSON.parse(
    readFileSync(join(corpus, 'detection/pages.json'), 'utf8'),
  );
  const kept: Record<string, readonly number[]> = existsSync(CACHE)
    ? JSON.parse(readFileSync(CACHE, 'utf8'))
    : {};
  const rows: Row[] = [];
  for (const [id, page] of Object.entries(pages)) {
    const signs =
      kept[id] ?? readSigns(openPage(corpus, join('detection', page.file)), page.url ?? '');
    if (signs === null) continue;
    kept[id] = signs;
    const fold = foldOf(readDomain(page.url, id), FOLDS);
    if (!SOFT.has(page.kind)) rows.push({ ...page, signs: Float32Array.from(signs), fold });
  }
  mkdirSync(dirname(CACHE), { recursive: true });
  writeFileSync(CACHE, JSON.stringify(kept));
  return rows;
}

/** The case that matters most is news: its pages weigh double, and so do pages that are no articles. */
function weigh(row: Row): number {
  const isNews = row.label ? NEWS_SOURCES.has(row.source) : NEWS_KINDS.has(row.kind);
  return (isNews ? 2 : 1) * (row.label ? 1 : 2);
}

function train(rows: readonly Row[]): Forest {
  return trainTrees(
    rows.map((r) => r.signs),
    Float32Array.from(rows, (r) => (r.label ? 1 : 0)),
    Float32Array.from(rows, weigh),
    OPTIONS,
  );
}

function crossValidate(rows: readonly Row[]): Record<string, number> {
  const counts = { yes: 0, right: 0, articles: 0 };
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const forest = train(rows.filter((r) => r.fold !== fold));
    for (const row of rows.filter((r) => r.fold === fold)) {
      const told = scoreRow(forest, row.signs) > 0;
      counts.yes += told ? 1 : 0;
      counts.right += told && row.label ? 1 : 0;
      counts.articles += row.label ? 1 : 0;
    }
  }
  return {
    precision: round(counts.right / counts.yes, 3),
    recall: round(counts.right / counts.articles, 3),
  };
}

/** Stumps on one sign add up: per sign a list of [threshold, points gained above it]. */
function addUp(forest: Forest): { base: number; points: Record<string, [number, number][]> } {
  let { base } = forest;
  const steps = new Map<string, Map<number, number>>();
  for (const tree of forest.trees) {
    const sign = SIGN_NAMES[tree.sign[0]!];
    const [, left = 0, right = 0] = tree.value;
    base += left;
    if (sign === undefined) continue;
    const own = steps.get(sign) ?? new Map<number, number>();
    steps.set(sign, own);
    const threshold = round(tree.value[0]!, 4);
    own.set(threshold, (own.get(threshold) ?? 0) + right - left);
  }
  const points: Record<string, [number, number][]> = {};
  for (const name of SIGN_NAMES) {
    const own = [...(steps.get(name) ?? [])].toSorted((a, b) => a[0] - b[0]);
    if (own.length > 0) points[name] = own.map(([t, p]) => [t, round(p, 4)]);
  }
  return { base: round(base, 4), points };
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

function main(): void {
  const corpus = findCorpus();
  if (corpus === null) {
    console.log('detection: no corpus found, nothing trained');
    return;
  }
  const rows = loadRows(corpus);
  const validated = crossValidate(rows);
  const card = {
    origin: 'npm run train: boosted stumps on the development part of the detection set',
    pages: rows.length,
    articles: rows.filter((r) => r.label).length,
    crossValidatedByDomain: validated,
    use: 'Adds up to the log-odds that a page is an article; above 0 it is one.',
    limits:
      'Pages of about 2012 to 2026, half of them German or English; few from Asia and Africa.',
  };
  writeFileSync(TARGET, `${JSON.stringify({ card, ...addUp(train(rows)) })}\n`);
  console.log('detection: cross-validated by domain', validated, 'pages', rows.length);
}

main();
