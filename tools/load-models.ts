/** Reads the trained weights from disk, for tools and tests; the panel fetches its own package instead. */
import { existsSync, readFileSync } from 'node:fs';
import { GERMAN_SPEECH } from '@/lib/analysis/lexicon/speech/de';
import { SPANISH_SPEECH } from '@/lib/analysis/lexicon/speech/es';
import { FRENCH_SPEECH } from '@/lib/analysis/lexicon/speech/fr';
import claimWords from '@/lib/analysis/model/claim-words.json';
import type { Models } from '@/lib/analysis/model/models';

const WEIGHTS = new URL('../lib/analysis/model/attribution.weights.bin', import.meta.url);

/** The words beside quotes in every language that has some. */
const SPEECH = { de: GERMAN_SPEECH, es: SPANISH_SPEECH, fr: FRENCH_SPEECH } as const;

/** The models of this clone; `attribution` is null where the weights are missing. */
export function loadModels(): Models {
  if (!existsSync(WEIGHTS)) return { attribution: null, claimWords, speech: SPEECH };
  const bytes = readFileSync(WEIGHTS);
  return {
    claimWords,
    speech: SPEECH,
    attribution: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
  };
}
