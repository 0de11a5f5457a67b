/** The door of the model room: tags for every piece of an article. */
import type { Features } from './features';
import { scoreTags } from './network';
import { bestTags } from './viterbi';
import { parseWeights } from './weights';
import type { Matrix, Weights } from './weights';

export type Tagged = {
  /** 0 none; begin and inside of source (1, 2), cue (3, 4), content (5, 6); +6 where nothing was said. */
  readonly tags: Uint8Array;
  readonly scores: Matrix;
};

const parsed = new WeakMap<ArrayBuffer, Weights | null>();

/** Null where the weights cannot be read. `begins` holds the first piece of each paragraph, and the end. */
export function tagPieces(
  buffer: ArrayBuffer,
  features: Features,
  begins: readonly number[],
): Tagged | null {
  const weights = weightsOf(buffer);
  if (!weights) return null;
  const scores = scoreTags(weights, features);
  const tags = new Uint8Array(features.words.length);
  begins.forEach((from, at) => {
    const to = begins[at + 1] ?? from;
    if (to > from) tags.set(bestTags(scores, { from, to }, weights), from);
  });
  return { tags, scores };
}

function weightsOf(buffer: ArrayBuffer): Weights | null {
  const kept = parsed.get(buffer);
  if (kept !== undefined) return kept;
  const weights = parseWeights(buffer);
  parsed.set(buffer, weights);
  return weights;
}
