/** Reads the trained trees: parallel lists over all nodes, so that the weights stay small and quick to walk. */

export type Forest = {
  readonly bias: number;
  /** Nodes of each tree, of which the first is its root. */
  readonly sizes: readonly number[];
  /** The feature a node asks for; -1: a leaf. */
  readonly columns: readonly number[];
  /** Up to and including this goes left; a leaf's value. */
  readonly values: readonly number[];
  /** How many nodes further on the left one stands; the right one is the next after it. */
  readonly jumps: readonly number[];
};

/** 0 to 1: how sure the trees are of a row. */
export function readForest(forest: Forest, row: readonly number[]): number {
  let sum = forest.bias;
  let root = 0;
  for (const size of forest.sizes) {
    sum += readTree(forest, root, row);
    root += size;
  }
  return 1 / (1 + Math.exp(-sum));
}

function readTree(
  { columns, values, jumps }: Forest,
  root: number,
  row: readonly number[],
): number {
  let at = root;
  for (;;) {
    const column = columns[at] ?? -1;
    const value = values[at] ?? 0;
    if (column < 0) return value;
    at += (jumps[at] ?? 0) + ((row[column] ?? 0) <= value ? 0 : 1);
  }
}
