/**
 * Trains the article detector: boosted stumps over the page's signs, which add up to a table of points.
 * Cross-validated by domain; prints those numbers and writes them on the card of lib/page/detect-points.json.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { endTurn } from '@/tools/brief/page-parser';
import { readSigns, SIGN_NAMES, SIGN_STAGES } from '@/lib/page/detect-signs';
import { type Forest, trainTrees } from './boosted-trees';
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

async function loadRows(corpus: string): Promise<Row[]> {
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
    await endTurn();
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
    const taught = rows.filter((r) => r.fold !== fold);
    const model = addUp(train(taught));
    const hopeless = findHopeless(model, taught);
    for (const row of rows.filter((r) => r.fold === fold)) {
      const sums = sumStages(model, row.signs);
      const told = sums.every((sum, stage) => sum >= (hopeless[stage] ?? 0));
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

/** A stage gives up so many points under the lowest article: three of five other pages go, and no article that is told. */
const MARGIN = 1.5;
/** The address alone never decides: an article can stand at any. */
const NEVER = -100;

/** Per stage of signs, the points under which a page is given up; at the last, 0. */
function findHopeless(model: Model, rows: readonly Row[]): number[] {
  const sums = rows.filter((r) => r.label).map((r) => sumStages(model, r.signs));
  const told = sums.filter((sum) => (sum.at(-1) ?? 0) >= 0);
  return SIGN_STAGES.map((_, stage) => {
    if (stage === 0) return NEVER;
    if (stage === SIGN_STAGES.length - 1) return 0;
    return round(Math.min(...told.map((sum) => sum[stage] ?? 0)) - MARGIN, 2);
  });
}

type Model = { readonly base: number; readonly points: Record<string, [number, number][]> };

/** The points after each stage. */
function sumStages({ base, points }: Model, signs: Float32Array): number[] {
  let sum = base;
  let at = 0;
  return SIGN_STAGES.map((names) => {
    for (const name of names) {
      for (const [threshold, gained] of points[name] ?? [])
        if ((signs[at] ?? 0) > threshold) sum += gained;
      at += 1;
    }
    return sum;
  });
}

/** Stumps on one sign add up: per sign a list of [threshold, points gained above it]. */
function addUp(forest: Forest): Model {
  let { base } = forest;
  const steps = new Map<string, Map<number, number>>();
  for (const tree of forest.trees) {
    const sign = SIGN_NAMES[tree.sign[0]!];
    const [, left = 0, right = 0] = tree.value;
    base += left;
    if (sign === undefined) continue;
    const own = steps.get(sign) ?? new Map<number, number>();
    steps.set(sign, own);
    // Rounded up: a threshold is a value that pages have, and those at it must stay under it.
    const threshold = Math.ceil(tree.value[0]! * 10_000) / 10_000;
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

async function main(): Promise<void> {
  const corpus = findCorpus();
  if (corpus === null) {
    console.log('detection: no corpus found, nothing trained');
    return;
  }
  const rows = await loadRows(corpus);
  const validated = crossValidate(rows);
  const card = {
    origin: 'npm run train: boosted stumps on the development part of the detection set',
    pages: rows.length,
    articles: rows.filter((r) => r.label).length,
    crossValidatedByDomain: validated,
    use: 'Adds up to the log-odds that a page is an article; from 0 on it is one. Under `hopeless` after a stage of signs it is given up.',
    limits:
      'Pages of about 2012 to 2026, half of them German or English; few from Asia and Africa.',
  };
  const model = addUp(train(rows));
  const hopeless = findHopeless(model, rows);
  writeFileSync(TARGET, `${JSON.stringify({ card, ...model, hopeless })}\n`);
  console.log('detection: cross-validated by domain', validated, 'pages', rows.length);
}

await main();
