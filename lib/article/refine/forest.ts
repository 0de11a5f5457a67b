/** Reads boosted trees, as `npm run train` writes them. */

/** A tree is a flat list of nodes of three numbers: sign, threshold, place of the right branch; or -1, value, 0. */
export type Forest = {
  readonly base: number;
  readonly trees: readonly (readonly number[])[];
};

const NODE = 3;

/** The probability, 0 to 1, that the answer is yes for this row of signs. */
export function readChance(forest: Forest, row: ArrayLike<number>): number {
  let score = forest.base;
  for (const tree of forest.trees) score += readLeaf(tree, row);
  return 1 / (1 + Math.exp(-score));
}

/** The left branch follows its node; a missing sign counts as 0. */
function readLeaf(tree: readonly number[], row: ArrayLike<number>): number {
  let at = 0;
  for (;;) {
    const sign = tree[at] ?? -1;
    const value = tree[at + 1] ?? 0;
    if (sign < 0) return value;
    at = (row[sign] ?? 0) <= value ? at + NODE : (tree[at + 2] ?? 0) * NODE;
  }
}
