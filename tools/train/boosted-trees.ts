/**
 * Gradient-boosted trees for a yes/no question (Friedman 2001, with second-order leaf values and
 * histograms as in LightGBM). Deterministic: what is sampled is drawn by a seeded generator; ties go to the first sign
 * and the lowest threshold.
 */

/** A tree as parallel arrays: `sign` -1 marks a leaf, whose `value` counts; else `value` is the threshold. */
export type Tree = { sign: number[]; value: number[]; left: number[]; right: number[] };

export type Forest = { base: number; trees: Tree[] };

export type TrainOptions = {
  readonly trees: number;
  readonly leaves: number;
  readonly depth: number;
  readonly rate: number;
  /** Smallest sum of second derivatives in a leaf. */
  readonly leafWeight: number;
  /** L2 penalty on leaf values. */
  readonly penalty: number;
  /** Of the signs, each tree may use those whose (index + tree) % spread !== 0; 0 is all. */
  readonly spread: number;
  /** Each tree learns from a drawn share of the rows and of the signs: steadier where there are few pages. */
  readonly sample?: { readonly rows: number; readonly signs: number; readonly seed: number };
};

const BINS = 48;

type Histogram = { gradient: Float64Array; hessian: Float64Array };
type Split = { gain: number; sign: number; bin: number };
type Leaf = {
  rows: Int32Array;
  node: number;
  depth: number;
  split: Split | null;
  histogram: Histogram;
};

export function trainTrees(
  rows: readonly Float32Array[],
  labels: Float32Array,
  weights: Float32Array,
  options: TrainOptions,
): Forest {
  const signs = rows[0]?.length ?? 0;
  const edges = Array.from({ length: signs }, (_, s) => findEdges(rows, s));
  const bins = binRows(rows, edges);
  const base = findBase(labels, weights);
  const scores = new Float64Array(rows.length).fill(base);
  const gradient = new Float64Array(rows.length);
  const hessian = new Float64Array(rows.length);
  const trees: Tree[] = [];
  const { sample } = options;
  const random = drawNumbers(sample?.seed ?? 0);
  const all = Int32Array.from(rows, (_, i) => i);
  for (let t = 0; t < options.trees; t += 1) {
    for (let i = 0; i < rows.length; i += 1) {
      const p = 1 / (1 + Math.exp(-scores[i]!));
      gradient[i] = weights[i]! * (p - labels[i]!);
      hessian[i] = weights[i]! * Math.max(p * (1 - p), 1e-6);
    }
    const allowed = Array.from({ length: signs }, (_, s) => s).filter(
      (s) =>
        (options.spread === 0 || (s + t) % options.spread !== 0) &&
        (sample === undefined || random() < sample.signs),
    );
    const drawn = sample === undefined ? all : all.filter(() => random() < sample.rows);
    const growth = { bins, edges, gradient, hessian, scores, allowed, options, signs };
    const tree = growTree(growth, drawn);
    trees.push(tree);
    // The rows it did not learn from are scored by it all the same.
    const learned = new Set(sample === undefined ? [] : drawn);
    for (const row of sample === undefined ? [] : all)
      if (!learned.has(row)) scores[row]! += readTree(tree, rows[row]!);
  }
  return { base, trees };
}

type Growth = {
  bins: Uint8Array;
  edges: readonly Float32Array[];
  gradient: Float64Array;
  hessian: Float64Array;
  scores: Float64Array;
  allowed: readonly number[];
  options: TrainOptions;
  signs: number;
};

function growTree(g: Growth, rows: Int32Array): Tree {
  const tree: Tree = { sign: [-1], value: [0], left: [-1], right: [-1] };
  const leaves: Leaf[] = [makeLeaf(g, rows, 0, 0, readHistogram(g, rows))];
  while (leaves.length < g.options.leaves) {
    const best = leaves.reduce<Leaf | null>(
      (top, l) => ((l.split?.gain ?? 0) > (top?.split?.gain ?? 0) ? l : top),
      null,
    );
    if (best === null || best.split === null || best.split.gain <= 1e-9) break;
    leaves.splice(leaves.indexOf(best), 1, ...divide(g, tree, best, best.split));
  }
  for (const leaf of leaves) settle(g, tree, leaf);
  return tree;
}

function makeLeaf(
  g: Growth,
  rows: Int32Array,
  node: number,
  depth: number,
  histogram: Histogram,
): Leaf {
  return {
    rows,
    node,
    depth,
    histogram,
    split: depth < g.options.depth ? findSplit(g, histogram) : null,
  };
}

function divide(g: Growth, tree: Tree, leaf: Leaf, split: Split): Leaf[] {
  const goesLeft = (row: number) => g.bins[row * g.signs + split.sign]! <= split.bin;
  const leftRows = leaf.rows.filter(goesLeft);
  const rightRows = leaf.rows.filter((r) => !goesLeft(r));
  const left = tree.sign.length;
  tree.sign[leaf.node] = split.sign;
  tree.value[leaf.node] = g.edges[split.sign]![split.bin]!;
  tree.left[leaf.node] = left;
  tree.right[leaf.node] = left + 1;
  for (let i = 0; i < 2; i += 1) {
    tree.sign.push(-1);
    tree.value.push(0);
    tree.left.push(-1);
    tree.right.push(-1);
  }
  const smallIsLeft = leftRows.length <= rightRows.length;
  const small = readHistogram(g, smallIsLeft ? leftRows : rightRows);
  const large = subtract(leaf.histogram, small);
  return [
    makeLeaf(g, leftRows, left, leaf.depth + 1, smallIsLeft ? small : large),
    makeLeaf(g, rightRows, left + 1, leaf.depth + 1, smallIsLeft ? large : small),
  ];
}

function settle(g: Growth, tree: Tree, leaf: Leaf): void {
  let gradient = 0;
  let hessian = 0;
  for (const row of leaf.rows) {
    gradient += g.gradient[row]!;
    hessian += g.hessian[row]!;
  }
  const value = (-gradient / (hessian + g.options.penalty)) * g.options.rate;
  tree.value[leaf.node] = value;
  for (const row of leaf.rows) g.scores[row]! += value;
}

function readHistogram(g: Growth, rows: Int32Array): Histogram {
  const gradient = new Float64Array(g.signs * BINS);
  const hessian = new Float64Array(g.signs * BINS);
  for (const row of rows) {
    const from = row * g.signs;
    const dg = g.gradient[row]!;
    const dh = g.hessian[row]!;
    for (let s = 0; s < g.signs; s += 1) {
      const at = s * BINS + g.bins[from + s]!;
      gradient[at]! += dg;
      hessian[at]! += dh;
    }
  }
  return { gradient, hessian };
}

function subtract(whole: Histogram, part: Histogram): Histogram {
  return {
    gradient: whole.gradient.map((v, i) => v - part.gradient[i]!),
    hessian: whole.hessian.map((v, i) => v - part.hessian[i]!),
  };
}

function findSplit(g: Growth, { gradient, hessian }: Histogram): Split | null {
  const { penalty, leafWeight } = g.options;
  let sumG = 0;
  let sumH = 0;
  for (let b = 0; b < BINS; b += 1) {
    sumG += gradient[b]!;
    sumH += hessian[b]!;
  }
  const parent = (sumG * sumG) / (sumH + penalty);
  let best: Split | null = null;
  for (const sign of g.allowed) {
    let leftG = 0;
    let leftH = 0;
    for (let bin = 0; bin < g.edges[sign]!.length; bin += 1) {
      leftG += gradient[sign * BINS + bin]!;
      leftH += hessian[sign * BINS + bin]!;
      const rightH = sumH - leftH;
      if (leftH < leafWeight || rightH < leafWeight) continue;
      const rightG = sumG - leftG;
      const gain =
        (leftG * leftG) / (leftH + penalty) + (rightG * rightG) / (rightH + penalty) - parent;
      if (gain > (best?.gain ?? 0) + 1e-9) best = { gain, sign, bin };
    }
  }
  return best;
}

/** Thresholds between quantiles: a value goes left when it is at most the edge. */
function findEdges(rows: readonly Float32Array[], sign: number): Float32Array {
  const values = Float32Array.from(rows, (r) => r[sign]!).toSorted();
  const distinct = [...new Set(values)];
  if (distinct.length <= BINS)
    return Float32Array.from(distinct.slice(0, -1), (v, i) => middle(v, distinct[i + 1]!));
  const edges: number[] = [];
  for (let b = 1; b < BINS; b += 1) {
    const at = Math.floor((b * values.length) / BINS);
    const value = values[at]!;
    if (value < values.at(-1)! && value !== edges.at(-1)) edges.push(value);
  }
  // The rare value at the bottom of a mostly-constant sign deserves an edge of its own.
  if (edges.length === 0) edges.push(distinct[0]!);
  return Float32Array.from(edges);
}

function middle(a: number, b: number): number {
  return (a + b) / 2;
}

function binRows(rows: readonly Float32Array[], edges: readonly Float32Array[]): Uint8Array {
  const bins = new Uint8Array(rows.length * edges.length);
  rows.forEach((row, i) => {
    edges.forEach((edge, s) => {
      let low = 0;
      let high = edge.length;
      while (low < high) {
        const mid = (low + high) >> 1;
        if (row[s]! <= edge[mid]!) high = mid;
        else low = mid + 1;
      }
      bins[i * edges.length + s] = low;
    });
  });
  return bins;
}

function findBase(labels: Float32Array, weights: Float32Array): number {
  let yes = 0;
  let all = 0;
  labels.forEach((label, i) => {
    yes += label * weights[i]!;
    all += weights[i]!;
  });
  const share = Math.min(Math.max(yes / all, 1e-3), 1 - 1e-3);
  return Math.log(share / (1 - share));
}

/** The forest's log-odds for one row. */
export function scoreRow(forest: Forest, row: ArrayLike<number>): number {
  return forest.trees.reduce((score, tree) => score + readTree(tree, row), forest.base);
}

function readTree(tree: Tree, row: ArrayLike<number>): number {
  let node = 0;
  while (tree.sign[node]! >= 0)
    node = row[tree.sign[node]!]! <= tree.value[node]! ? tree.left[node]! : tree.right[node]!;
  return tree.value[node]!;
}

/** Mulberry32: even numbers from 0 to 1, the same for the same seed. */
function drawNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
