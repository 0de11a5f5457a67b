/** The tagger's labels as spans: sources, cues and contents of what was said. */
import { tagPieces } from '../model/tagger';
import type { Ground, Run } from './ground';

export type Role = 'source' | 'cue' | 'content';

export type TaggedSpan = Run & { readonly role: Role; readonly said: boolean };

const ROLES: readonly Role[] = ['source', 'cue', 'content'];
/** Tags above this are of attributions in which nothing was said. */
const LAST_SAID = 6;

/** Spans in text order, none over a paragraph's end; null where the weights cannot be read. */
export function findTaggedSpans(
  ground: Ground,
  weights: ArrayBuffer,
): readonly TaggedSpan[] | null {
  const tagged = tagPieces(weights, ground.features, ground.begins);
  return tagged ? spansOf(tagged.tags, ground.begins) : null;
}

/** The spans of a sequence of tags. */
export function spansOf(tags: Uint8Array, begins: readonly number[]): readonly TaggedSpan[] {
  const spans: TaggedSpan[] = [];
  const edges = new Set(begins);
  for (let from = 0; from < tags.length; from += 1) {
    const tag = tags[from] ?? 0;
    if (tag % 2 === 0) continue;
    let to = from + 1;
    while (tags[to] === tag + 1 && !edges.has(to)) to += 1;
    const role = ROLES[((tag - 1) % LAST_SAID) >> 1];
    if (role) spans.push({ from, to, role, said: tag <= LAST_SAID });
  }
  return spans;
}
