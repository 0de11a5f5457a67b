/** Whether the first words, where the subject stands, name what the article is about. */
import type { FeatureGroup } from '../scene';

/** The subject of a news sentence stands within so many words. */
const OPENING = 7;
const KEY_NAMES = 4;

export const readSubject: FeatureGroup = ({ candidates, names, title }) => {
  const sorted = [...names].toSorted((a, b) => b[1] - a[1]).slice(0, KEY_NAMES);
  const key = new Set(sorted.map(([name]) => name));
  const top = Math.max(1, sorted[0]?.[1] ?? 1);
  return candidates.map(({ shapes, terms }) => {
    const opening = shapes.slice(0, OPENING);
    const held = new Set(shapes.filter((shape) => key.has(shape)));
    return {
      subjectName: Math.max(0, ...opening.map((shape) => (names.get(shape) ?? 0) / top)),
      subjectIsKey: Number(opening.some((shape) => key.has(shape))),
      keyNames: held.size,
      manyKeyNames: Number(held.size >= 2),
      titleAtStart: Number(terms.slice(0, 4).some((term) => title.has(term))),
    };
  });
};
