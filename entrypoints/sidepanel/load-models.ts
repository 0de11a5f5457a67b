/** The weights, from Lede's own package. */
import { NO_MODELS } from '@/lib/analysis/model/models';
import type { Models } from '@/lib/analysis/model/models';

let loaded: Promise<Models> | undefined;

/** Loaded once per panel. */
export function loadModels(): Promise<Models> {
  loaded ??= Promise.resolve(NO_MODELS);
  return loaded;
}
