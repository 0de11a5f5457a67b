/** The weights, from Lede's own package. */
import weightsUrl from '@/lib/analysis/model/attribution.weights.bin?url';
import type { Models } from '@/lib/analysis/model/models';

let loading: Promise<ArrayBuffer | null> | undefined;

/** Loaded once per panel. Without its weights the attribution falls back on rules, so a failure is no error. */
export function loadTagger(): Promise<Models['attribution']> {
  loading ??= fetchWeights();
  return loading;
}

/** What words weigh in a claim is known of English alone: of no other language's articles is the table asked for. */
export async function loadClaimWords(language: string): Promise<Models['claimWords']> {
  if (language !== 'en') return null;
  return (await import('@/lib/analysis/model/claim-words.json')).default;
}

async function fetchWeights(): Promise<ArrayBuffer | null> {
  try {
    const answer = await fetch(weightsUrl);
    return answer.ok ? await answer.arrayBuffer() : null;
  } catch {
    return null;
  }
}
