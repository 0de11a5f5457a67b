/** The model as it ships. */
import type { ClutterModel } from './clutter-model';
import type { Forest } from './forest';
import weights from './weights.json';

let forest: Forest | null = null;

/** Its trees are read from their text when they are first asked: not on every page. */
export const SHIPPED_MODEL: ClutterModel = {
  linear: weights.linear,
  get forest(): Forest {
    forest ??= readTrees();
    return forest;
  },
};

function readTrees(): Forest {
  const trees: Forest = JSON.parse(weights.forest);
  return trees;
}
