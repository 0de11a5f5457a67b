/** How much of what the title, the standfirst and the opening say a sentence says again. */
import type { Candidate } from '../candidate';
import type { FeatureGroup, Scene } from '../scene';

export const readOverlap: FeatureGroup = (scene) => {
  const { candidates, open, title, standfirst } = scene;
  const lede = new Set(candidates[open[0] ?? -1]?.terms);
  const second = new Set(candidates[open[1] ?? -1]?.terms);
  return candidates.map((candidate, index) => ({
    title: Math.max(weighted(candidate, title, scene), weighted(candidate, standfirst, scene)),
    lede: index === open[0] ? 0 : share(candidate.terms, lede),
    ledeShare:
      index === open[0] ? 0 : common(candidate.terms, lede) / (new Set(candidate.terms).size || 1),
    second: index === open[1] ? 0 : share(candidate.terms, second),
  }));
};

function common(terms: readonly string[], wanted: ReadonlySet<string>): number {
  return [...new Set(terms)].filter((term) => wanted.has(term)).length;
}

/** The part of the wanted terms that stands in these. */
function share(terms: readonly string[], wanted: ReadonlySet<string>): number {
  return wanted.size === 0 ? 0 : common(terms, wanted) / wanted.size;
}

/** The same, rare terms of the article counting more. */
function weighted({ terms }: Candidate, wanted: ReadonlySet<string>, scene: Scene): number {
  const weight = (term: string) =>
    Math.log(1 + scene.candidates.length / (scene.spread.get(term) ?? 1));
  let whole = 0;
  let held = 0;
  const own = new Set(terms);
  for (const term of wanted) {
    whole += weight(term);
    if (own.has(term)) held += weight(term);
  }
  return whole > 0 ? held / whole : 0;
}
