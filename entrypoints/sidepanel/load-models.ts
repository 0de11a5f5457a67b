/** The weights, from Lede's own package. */
import weightsUrl from '@/lib/analysis/model/attribution.weights.bin?url';
import type { Models } from '@/lib/analysis/model/models';

let loading: Promise<Models> | undefined;

/** Loaded once per panel. Without its weights the attribution falls back on rules, so a failure is no error. */
export function loadModels(): Promise<Models> {
  loading ??= fetchWeights().then((attribution) => ({ attribution }));
  return loading;
}

async function fetchWeights(): Promise<ArrayBuffer | null> {
  try {
    const answer = await fetch(weightsUrl);
    return answer.ok ? await answer.arrayBuffer() : null;
  } catch {
    return null;
  }
}
