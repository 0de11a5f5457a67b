/** Reads the trained trees: parallel lists over all nodes, so that the weights stay small and quick to walk. */

export type Forest = {
  readonly bias: number;
  /** The first node of each tree. */
  readonly roots: readonly number[];
  /** The feature a node asks for; -1: a leaf. */
  readonly columns: readonly number[];
  /** Up to and including this goes left; a leaf's value. */
  readonly values: readonly number[];
  readonly left: readonly number[];
  readonly right: readonly number[];
};

/** 0 to 1: how sure the trees are of a row. */
export function readForest(forest: Forest, row: readonly number[]): number {
  let sum = forest.bias;
  for (const root of forest.roots) sum += readTree(forest, root, row);
  return 1 / (1 + Math.exp(-sum));
}

function readTree(
  { columns, values, left, right }: Forest,
  root: number,
  row: readonly number[],
): number {
  let at = root;
  for (;;) {
    const column = columns[at] ?? -1;
    const value = values[at] ?? 0;
    if (column < 0) return value;
    at = ((row[column] ?? 0) <= value ? left[at] : right[at]) ?? 0;
  }
}
