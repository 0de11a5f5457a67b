/** How much a sentence shares with all others: LexRank (Erkan and Radev 2004), bounded for long texts. */
import type { FeatureGroup, Scene } from '../scene';
import { compare, readVectors } from '../vectors';

/** Sentences compared with each other; what stands behind them is background, and the time is square in it. */
const WINDOW = 250;
const DAMPING = 0.85;
const ROUNDS = 25;
/** Below this two sentences share a chance word. */
const LINK = 0.08;

export const readCentrality: FeatureGroup = (scene) => {
  const window = scene.open.slice(0, WINDOW);
  const links = readLinks(scene, window);
  const ranks = rank(links);
  const top = Math.max(1e-9, ...ranks);
  const at = new Map(window.map((index, position) => [index, position]));
  return scene.candidates.map((_, index) => {
    const position = at.get(index);
    const row = position === undefined ? [] : (links[position] ?? []);
    const before = row.slice(0, position ?? 0);
    const after = row.slice((position ?? 0) + 1);
    const size = Math.max(1, row.length - 1);
    return {
      lexrank: position === undefined ? 0 : (ranks[position] ?? 0) / top,
      meanLink: (sum(before) + sum(after)) / size,
      degree: row.filter((link) => link > LINK).length / size,
      nearestBefore: Math.max(0, ...before),
      nearestAfter: Math.max(0, ...after),
      sumAfter: sum(after),
      toLede: position === 0 ? 0 : (row[0] ?? 0),
      toNext: after[0] ?? 0,
      toPrevious: before.at(-1) ?? 0,
    };
  });
};

function readLinks(scene: Scene, window: readonly number[]): readonly (readonly number[])[] {
  const vectors = readVectors(scene, window);
  const links = vectors.map(() => vectors.map(() => 0));
  for (const [row, one] of vectors.entries()) {
    for (const [offset, other] of vectors.slice(row + 1).entries()) {
      const link = compare(one, other);
      const column = row + 1 + offset;
      links[row]?.splice(column, 1, link);
      links[column]?.splice(row, 1, link);
    }
  }
  return links;
}

function rank(links: readonly (readonly number[])[]): readonly number[] {
  const weights = links.map((row) => row.map((link) => (link > LINK ? link : 0)));
  const totals = weights.map((row) => sum(row) || 1);
  let ranks = links.map(() => 1 / Math.max(1, links.length));
  for (let round = 0; round < ROUNDS; round += 1) {
    const now = ranks;
    ranks = weights.map((row) => {
      const flow = row.reduce((s, link, j) => s + (link / (totals[j] ?? 1)) * (now[j] ?? 0), 0);
      return (1 - DAMPING) / links.length + DAMPING * flow;
    });
  }
  return ranks;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
