/** The attributions by paragraph, so that a sentence finds its own without a walk over all. */
import type { Attribution, People } from '../brief';

export type Voices = {
  /** The attributions with content or source in the paragraph, in text order. */
  readonly of: (paragraph: number) => readonly Attribution[];
};

const NONE: readonly Attribution[] = [];

/** Read once per article. */
export function readVoices(people: People): Voices {
  const byParagraph = new Map<number, Attribution[]>();
  for (const attribution of people.attributions) {
    const runs = [...attribution.content, ...(attribution.source ?? [])];
    for (const paragraph of new Set(runs.map((run) => run.paragraph))) {
      const list = byParagraph.get(paragraph) ?? [];
      list.push(attribution);
      byParagraph.set(paragraph, list);
    }
  }
  return { of: (paragraph) => byParagraph.get(paragraph) ?? NONE };
}
