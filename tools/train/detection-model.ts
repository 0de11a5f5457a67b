/** The form of the article detector's model: boosted stumps, added up to a table of points per sign. */
import { SIGN_NAMES } from '@/lib/page/detect-signs';
import { trainTrees } from './boosted-trees';

export type Row = {
  readonly label: boolean;
  readonly kind: string;
  readonly source: string;
  readonly fold: number;
  /** In the order of SIGN_NAMES. */
  readonly signs: Float32Array;
};

/** Per sign: threshold, points gained above it, the next threshold, and so on. */
export type Model = { readonly base: number; readonly points: Record<string, number[]> };

const OPTIONS = { leaves: 2, depth: 1, rate: 0.15, leafWeight: 3, penalty: 3, spread: 0 };
const NEWS_SOURCES = new Set(['article-extraction-benchmark', 'fundus']);
const NEWS_KINDS = new Set(['news-home', 'news-section']);

/** The case that matters most is news: its pages weigh double, and so do pages that are no articles. */
function weigh(row: Row): number {
  const isNews = row.label ? NEWS_SOURCES.has(row.source) : NEWS_KINDS.has(row.kind);
  return (isNews ? 2 : 1) * (row.label ? 1 : 2);
}

/** Learns from the named signs alone. */
export function train(
  rows: readonly Row[],
  { names, trees }: { readonly names: readonly string[]; readonly trees: number },
): Model {
  const columns = names.map((name) => SIGN_NAMES.indexOf(name));
  const forest = trainTrees(
    rows.map(({ signs }) => Float32Array.from(columns, (column) => signs[column] ?? 0)),
    Float32Array.from(rows, ({ label }) => (label ? 1 : 0)),
    Float32Array.from(rows, weigh),
    { ...OPTIONS, trees },
  );
  // Stumps on one sign add up.
  let { base } = forest;
  const steps = new Map<string, Map<number, number>>();
  for (const tree of forest.trees) {
    const sign = names[tree.sign[0]!];
    const [, left = 0, right = 0] = tree.value;
    base += left;
    if (sign === undefined) continue;
    const own = steps.get(sign) ?? new Map<number, number>();
    steps.set(sign, own);
    // Rounded up: a threshold is a value that pages have, and those at it must stay under it.
    const threshold = Math.ceil(tree.value[0]! * 10_000) / 10_000;
    own.set(threshold, (own.get(threshold) ?? 0) + right - left);
  }
  const points: Record<string, number[]> = {};
  for (const name of names) {
    const own = [...(steps.get(name) ?? [])].toSorted((a, b) => a[0] - b[0]);
    if (own.length > 0) points[name] = own.flatMap(([t, p]) => [t, round(p, 4)]);
  }
  return { base: round(base, 4), points };
}

/** The points of the signs from `from` on, `base` not among them. */
export function sumUp(
  { points }: Model,
  names: readonly string[],
  signs: Float32Array,
  from = 0,
): number {
  let sum = 0;
  for (const [i, name] of names.entries()) {
    const steps = points[name] ?? [];
    for (let at = 0; at < steps.length; at += 2)
      if ((signs[from + i] ?? 0) > steps[at]!) sum += steps[at + 1]!;
  }
  return sum;
}

export function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
