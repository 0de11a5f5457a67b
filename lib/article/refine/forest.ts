/** Reads boosted trees, as `npm run train` writes them. */

/** A tree is a flat list of nodes of three numbers: sign, threshold, place of the right branch; or -1, value, 0. */
export type Forest = {
  readonly base: number;
  readonly trees: readonly (readonly number[])[];
};

const NODE = 3;

/** The same forest with all trees in one row of numbers, which is several times faster to go through. */
export type PackedForest = {
  readonly base: number;
  /** Where each tree begins. */
  readonly roots: Int32Array;
  /** Per node: the sign that is asked, or -1 for a leaf. */
  readonly signs: Int16Array;
  /** Per node: the threshold, or a leaf's value. */
  readonly values: Float64Array;
  /** Per node: where the right branch begins; the left one follows its node. */
  readonly rights: Int32Array;
};

/** The same trees in flat arrays, which are quick to walk. */
export function packForest({ base, trees }: Forest): PackedForest {
  const nodes = trees.reduce((sum, tree) => sum + tree.length / NODE, 0);
  const roots = new Int32Array(trees.length);
  const signs = new Int16Array(nodes);
  const values = new Float64Array(nodes);
  const rights = new Int32Array(nodes);
  let at = 0;
  trees.forEach((tree, t) => {
    roots[t] = at;
    for (let k = 0; k < tree.length / NODE; k += 1) {
      signs[at + k] = tree[k * NODE] ?? -1;
      values[at + k] = tree[k * NODE + 1] ?? 0;
      rights[at + k] = (roots[t] ?? 0) + (tree[k * NODE + 2] ?? 0);
    }
    at += tree.length / NODE;
  });
  return { base, roots, signs, values, rights };
}

/** The probability, 0 to 1, that the answer is yes for this row of signs; a missing sign counts as 0. */
export function readChance(forest: PackedForest, row: Float32Array): number {
  const { roots, signs, values, rights } = forest;
  let score = forest.base;
  for (let at of roots) {
    let sign = signs[at] ?? -1;
    while (sign >= 0) {
      at = (row[sign] ?? 0) <= (values[at] ?? 0) ? at + 1 : (rights[at] ?? 0);
      sign = signs[at] ?? -1;
    }
    score += values[at] ?? 0;
  }
  return 1 / (1 + Math.exp(-score));
}
