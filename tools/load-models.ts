/** Reads the trained weights from disk, for tools and tests; the panel fetches its own package instead. */
import { existsSync, readFileSync } from 'node:fs';
import claimWords from '@/lib/analysis/model/claim-words.json';
import type { Models } from '@/lib/analysis/model/models';

const WEIGHTS = new URL('../lib/analysis/model/attribution.weights.bin', import.meta.url);

/** The models of this clone; `attribution` is null where the weights are missing. */
export function loadModels(): Models {
  if (!existsSync(WEIGHTS)) return { attribution: null, claimWords };
  const bytes = readFileSync(WEIGHTS);
  return {
    claimWords,
    attribution: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
  };
}
