/** Sentences as weighted terms, so that two can be compared. */
import type { Scene } from './scene';

export type Vector = ReadonlyMap<string, number>;

/** Unit vectors of the candidates named by `indices`: a term weighs more the fewer sentences hold it. */
export function readVectors(scene: Scene, indices: readonly number[]): readonly Vector[] {
  const total = scene.candidates.length;
  return indices.map((index) => {
    const weights = new Map<string, number>();
    for (const term of scene.candidates[index]?.terms ?? []) {
      const rarity = Math.log(1 + total / (scene.spread.get(term) ?? 1));
      weights.set(term, (weights.get(term) ?? 0) + rarity);
    }
    const norm = Math.hypot(...weights.values()) || 1;
    return new Map([...weights].map(([term, weight]) => [term, weight / norm]));
  });
}

/** Cosine of two unit vectors, 0 to 1. */
export function compare(one: Vector, other: Vector): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  let product = 0;
  for (const [term, weight] of small) product += weight * (large.get(term) ?? 0);
  return product;
}
