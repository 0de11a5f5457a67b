/** Trains the glance of the article detector: which pages are surely none by their address and what they are made of. */
import { GLANCE_SIGNS } from '@/lib/page/detect-glance';
import { type Model, round, type Row, sumUp, train } from './detection-model';

/** Few: the glance only has to know the clear cases. */
const TREES = 150;
export type Glance = Model & { readonly hopeless: number };

/**
 * Its points, and those under which a page is given up. Of `told`, the articles that the whole sum tells, one page alone had
 * fewer when its domain was not learned from: a single odd page must not decide for all.
 */
export function trainGlance(rows: readonly Row[], told: ReadonlySet<Row>): Glance {
  const lowest: number[] = [];
  for (const fold of new Set(rows.map((row) => row.fold))) {
    const model = fit(rows.filter((row) => row.fold !== fold));
    for (const row of rows) if (row.fold === fold && told.has(row)) lowest.push(score(model, row));
  }
  const [, second = -Infinity] = lowest.toSorted((a, b) => a - b);
  return { ...fit(rows), hopeless: round(second, 2) };
}

/** Whether a page goes on to be read. */
export function passesGlance({ hopeless, ...model }: Glance, row: Row): boolean {
  return score(model, row) >= hopeless;
}

function score(model: Model, { signs }: Row): number {
  return model.base + sumUp(model, GLANCE_SIGNS, signs);
}

function fit(rows: readonly Row[]): Model {
  return train(rows, { names: GLANCE_SIGNS, trees: TREES });
}
