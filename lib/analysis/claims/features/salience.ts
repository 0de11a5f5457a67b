/** How much a sentence speaks of what the whole article speaks of: its terms and its names. */
import type { FeatureGroup, Scene } from '../scene';

/** So many of the most frequent terms are what the article is about. */
const KEY_TERMS = 10;

export const readSalience: FeatureGroup = (scene) => {
  const { candidates, spread, names } = scene;
  const total = Math.max(1, candidates.length);
  const key = readKeyTerms(scene);
  const topName = Math.max(1, ...names.values());
  const covered = new Set<string>();
  return candidates.map((candidate) => {
    const terms = [...new Set(candidate.terms)];
    const spreads = terms.map((term) => (spread.get(term) ?? 1) / total);
    const fresh = terms.filter((term) => !covered.has(term));
    const freshKey = fresh.filter((term) => key.has(term)).length;
    for (const term of terms) covered.add(term);
    const own = candidate.names.map((name) => (names.get(name) ?? 0) / topName);
    return {
      meanSpread: mean(spreads),
      sumSpread: sum(spreads),
      topSpread: Math.max(0, ...spreads),
      keyTerms: terms.filter((term) => key.has(term)).length,
      keyShare: terms.filter((term) => key.has(term)).length / Math.max(1, terms.length),
      freshTerms: fresh.length / Math.max(1, terms.length),
      freshKey,
      singletons: terms.filter((term) => spread.get(term) === 1).length / Math.max(1, terms.length),
      topName: Math.max(0, ...own),
      sumNames: sum(own),
    };
  });
};

function readKeyTerms({ spread }: Scene): ReadonlySet<string> {
  const sorted = [...spread].toSorted((a, b) => b[1] - a[1]).filter(([, times]) => times > 1);
  return new Set(sorted.slice(0, KEY_TERMS).map(([term]) => term));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function mean(values: readonly number[]): number {
  return sum(values) / Math.max(1, values.length);
}
