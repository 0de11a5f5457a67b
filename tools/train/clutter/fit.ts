/** Fits the whole model on labelled pages: the one recipe, for cross-validation and for the weights that ship. */
import type { ClutterModel } from '@/lib/clutter/model/clutter-model';
import type { Forest } from '@/lib/clutter/model/forest';
import { trainTrees, type TrainOptions, type Tree } from '../boosted-trees';
import type { NumberedPage } from './labelled-page';
import { regress } from './regress';
import { makeRows } from './rows';

/** Two forests of other seeds and depths: their mean is steadier than either. */
const SHAPE = { rate: 0.08, leafWeight: 2, penalty: 1, spread: 0 };
const FORESTS: readonly TrainOptions[] = [
  { ...SHAPE, trees: 120, leaves: 16, depth: 4, sample: { rows: 0.8, signs: 0.25, seed: 1 } },
  { ...SHAPE, trees: 160, leaves: 8, depth: 3, sample: { rows: 0.8, signs: 0.25, seed: 2 } },
];

const LINEAR = { penalty: 3, rounds: 300 };

export function fitModel(pages: readonly NumberedPage[]): ClutterModel {
  const rows = makeRows(pages);
  const signs = rows.features.map((row) => Float32Array.from(row));
  const forests = FORESTS.map((options) =>
    trainTrees(signs, Float32Array.from(rows.wanted), Float32Array.from(rows.weights), options),
  );
  const linear = regress(rows, LINEAR);
  return {
    linear: {
      bias: round(linear.bias),
      means: linear.means.map((each) => round(each, 1e3)),
      spreads: linear.spreads.map((each) => round(each)),
      weights: linear.weights.map((each) => round(each, 1e3)),
    },
    forest: flatten(
      forests.reduce((sum, { base }) => sum + base, 0) / forests.length,
      forests.flatMap(({ trees }) => trees),
      forests.length,
    ),
  };
}

/** All trees in common lists; several forests count as one whose leaves are divided among them. */
function flatten(bias: number, trees: readonly Tree[], forests: number): Forest {
  const columns: number[] = [];
  const values: number[] = [];
  const jumps: number[] = [];
  for (const tree of trees) {
    for (const [at, column] of tree.sign.entries()) {
      const isLeaf = column < 0;
      const left = tree.left[at] ?? 0;
      if (!isLeaf && tree.right[at] !== left + 1) throw new Error('two branches stand apart');
      columns.push(column);
      values.push(round((tree.value[at] ?? 0) / (isLeaf ? forests : 1), 1e3));
      jumps.push(isLeaf ? 0 : left - at);
    }
  }
  const sizes = trees.map(({ sign }) => sign.length);
  return { bias: round(bias), sizes, columns, values, jumps };
}

function round(value: number, parts = 1e4): number {
  return Math.round(value * parts) / parts;
}
