/**
 * Gradient-boosted trees for a yes-no question (Friedman 2001, with the second-order gains of Chen and Guestrin 2016),
 * on columns cut into few bins. Deterministic: columns and rows are drawn by a small seeded generator.
 */

/** A tree as parallel lists; a leaf has column -1 and its value in `value`. */
export type Tree = {
  readonly column: number[];
  /** Rows with a value up to and including this go left. */
  readonly limit: number[];
  readonly left: number[];
  readonly right: number[];
  readonly value: number[];
};

export type Forest = { readonly bias: number; readonly trees: readonly Tree[] };

export type BoostOptions = {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Least sum of second derivatives in a leaf. */
  readonly leaf: number;
  readonly lambda: number;
  /** Share of the columns each tree may use. */
  readonly columns: number;
  readonly rows: number;
  readonly seed: number;
};

export type Rows = {
  readonly features: readonly (readonly number[])[];
  readonly wanted: readonly (0 | 1)[];
  readonly weights: readonly number[];
};

const BINS = 32;
const LEAST_GAIN = 1e-3;

export function boost(rows: Rows, options: BoostOptions): Forest {
  const random = seeded(options.seed);
  const width = rows.features[0]?.length ?? 0;
  const limits = Array.from({ length: width }, (_, column) => cutColumn(rows, column));
  const binned = limits.map((cuts, column) =>
    Uint8Array.from(rows.features, (row) => binOf(cuts, row[column] ?? 0)),
  );
  const positive = rows.wanted.reduce<number>(
    (sum, wanted, at) => sum + wanted * (rows.weights[at] ?? 1),
    0,
  );
  const all = rows.weights.reduce((sum, weight) => sum + weight, 0);
  const bias = Math.log(positive / Math.max(1e-6, all - positive));
  const scores = new Float64Array(rows.wanted.length).fill(bias);
  const trees: Tree[] = [];
  for (let round = 0; round < options.trees; round++) {
    const gradient = new Float64Array(scores.length);
    const hessian = new Float64Array(scores.length);
    const drawn: number[] = [];
    for (let at = 0; at < scores.length; at++) {
      const chance = 1 / (1 + Math.exp(-(scores[at] ?? 0)));
      const weight = rows.weights[at] ?? 1;
      gradient[at] = ((rows.wanted[at] ?? 0) - chance) * weight;
      hessian[at] = Math.max(1e-6, chance * (1 - chance)) * weight;
      if (random() < options.rows) drawn.push(at);
    }
    const columns = limits.flatMap((cuts, column) =>
      cuts.length > 0 && random() < options.columns ? [column] : [],
    );
    const tree = growTree({ binned, limits, gradient, hessian, columns, options }, drawn);
    trees.push(tree);
    for (let at = 0; at < scores.length; at++)
      scores[at] = (scores[at] ?? 0) + readTree(tree, rows.features[at] ?? []);
  }
  return { bias, trees };
}

export function readTree(tree: Tree, row: readonly number[]): number {
  let at = 0;
  while ((tree.column[at] ?? -1) >= 0) {
    const goLeft = (row[tree.column[at] ?? 0] ?? 0) <= (tree.limit[at] ?? 0);
    at = (goLeft ? tree.left[at] : tree.right[at]) ?? 0;
  }
  return tree.value[at] ?? 0;
}

export function readForest(forest: Forest, row: readonly number[]): number {
  const sum = forest.trees.reduce((total, tree) => total + readTree(tree, row), forest.bias);
  return 1 / (1 + Math.exp(-sum));
}

type Growth = {
  readonly binned: readonly Uint8Array[];
  readonly limits: readonly (readonly number[])[];
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
  readonly columns: readonly number[];
  readonly options: BoostOptions;
};

function growTree(growth: Growth, rows: readonly number[]): Tree {
  const tree: Tree = { column: [], limit: [], left: [], right: [], value: [] };
  addNode(growth, tree, { rows, depth: 0 });
  return tree;
}

function addNode(
  growth: Growth,
  tree: Tree,
  here: { readonly rows: readonly number[]; readonly depth: number },
): number {
  const { gradient, hessian, options } = growth;
  const node = tree.column.length;
  const g = here.rows.reduce((sum, row) => sum + (gradient[row] ?? 0), 0);
  const h = here.rows.reduce((sum, row) => sum + (hessian[row] ?? 0), 0);
  tree.column.push(-1);
  tree.limit.push(0);
  tree.left.push(0);
  tree.right.push(0);
  tree.value.push((options.rate * g) / (h + options.lambda));
  const split = here.depth < options.depth ? findSplit(growth, here.rows, { g, h }) : null;
  if (!split) return node;
  const bins = growth.binned[split.column];
  const goesLeft = (row: number): boolean => (bins?.[row] ?? 0) <= split.bin;
  tree.column[node] = split.column;
  tree.limit[node] = growth.limits[split.column]?.[split.bin] ?? 0;
  tree.left[node] = addNode(growth, tree, {
    rows: here.rows.filter(goesLeft),
    depth: here.depth + 1,
  });
  tree.right[node] = addNode(growth, tree, {
    rows: here.rows.filter((row) => !goesLeft(row)),
    depth: here.depth + 1,
  });
  return node;
}

type Sums = { readonly g: number; readonly h: number };
type Split = { readonly column: number; readonly bin: number };

function findSplit(growth: Growth, rows: readonly number[], whole: Sums): Split | null {
  let best: Split | null = null;
  let most = LEAST_GAIN;
  for (const column of growth.columns) {
    const sums = sumBins(growth, rows, column);
    let left: Sums = { g: 0, h: 0 };
    for (let bin = 0; bin < sums.length - 1; bin++) {
      left = { g: left.g + (sums[bin]?.g ?? 0), h: left.h + (sums[bin]?.h ?? 0) };
      const gain = gainOf(left, whole, growth.options);
      if (gain <= most) continue;
      most = gain;
      best = { column, bin };
    }
  }
  return best;
}

function gainOf(left: Sums, whole: Sums, { leaf, lambda }: BoostOptions): number {
  const right = { g: whole.g - left.g, h: whole.h - left.h };
  if (left.h < leaf || right.h < leaf) return 0;
  const worth = ({ g, h }: Sums): number => (g * g) / (h + lambda);
  return worth(left) + worth(right) - worth(whole);
}

function sumBins(
  { binned, limits, gradient, hessian }: Growth,
  rows: readonly number[],
  column: number,
): Sums[] {
  const sums = Array.from({ length: (limits[column]?.length ?? 0) + 1 }, () => ({ g: 0, h: 0 }));
  const bins = binned[column];
  for (const row of rows) {
    const sum = sums[bins?.[row] ?? 0];
    if (!sum) continue;
    sum.g += gradient[row] ?? 0;
    sum.h += hessian[row] ?? 0;
  }
  return sums;
}

/** Cut points between the column's values, at most BINS - 1, about equally many rows between them. */
function cutColumn(rows: Rows, column: number): readonly number[] {
  const values = rows.features.map((row) => row[column] ?? 0).toSorted((a, b) => a - b);
  const distinct = [...new Set(values)];
  if (distinct.length <= BINS) return distinct.slice(0, -1);
  const cuts = new Set<number>();
  for (let at = 1; at < BINS; at++) cuts.add(values[Math.floor((at * values.length) / BINS)] ?? 0);
  cuts.delete(distinct.at(-1) ?? 0);
  return [...cuts];
}

function binOf(cuts: readonly number[], value: number): number {
  let bin = 0;
  while (bin < cuts.length && value > (cuts[bin] ?? 0)) bin++;
  return bin;
}

/** Mulberry32: even numbers from 0 to 1, the same for the same seed. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
