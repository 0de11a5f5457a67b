/** The tagger's labels as spans: sources, cues and contents of what was said. */
import { tagPieces } from '../model/tagger';
import type { Tagged } from '../model/tagger';
import type { Ground, Run } from './ground';

export type Role = 'source' | 'cue' | 'content';

export type TaggedSpan = Run & {
  readonly role: Role;
  readonly said: boolean;
  /** How far its pieces' scores for the role stand above those for any other, 0 to `WIDEST`, their mean. */
  readonly margin: number;
};

const ROLES: readonly Role[] = ['source', 'cue', 'content'];
/** Tags above this are of attributions in which nothing was said. */
const LAST_SAID = 6;
const LAST_TAG = 12;

/** Spans in text order, none over a paragraph's end; null where the weights cannot be read. */
export function findTaggedSpans(
  ground: Ground,
  weights: ArrayBuffer,
): readonly TaggedSpan[] | null {
  const tagged = tagPieces(weights, ground.features, ground.begins);
  return tagged ? spansOf(tagged, ground.begins) : null;
}

/** The spans of a sequence of tags. */
function spansOf({ tags, scores }: Tagged, begins: readonly number[]): readonly TaggedSpan[] {
  const spans: TaggedSpan[] = [];
  const edges = new Set(begins);
  for (let from = 0; from < tags.length; from += 1) {
    const tag = tags[from] ?? 0;
    if (tag % 2 === 0) continue;
    let to = from + 1;
    while (tags[to] === tag + 1 && !edges.has(to)) to += 1;
    const role = ROLES[((tag - 1) % LAST_SAID) >> 1];
    if (!role) continue;
    const margin = marginOf(scores, { from, to }, tag);
    spans.push({ from, to, role, said: tag <= LAST_SAID, margin });
  }
  return spans;
}

/** Beyond it one piece more or less sure changes nothing. */
const WIDEST = 8;

function marginOf({ values, width }: Tagged['scores'], { from, to }: Run, begin: number): number {
  let sum = 0;
  for (let at = from; at < to; at += 1) {
    const row = at * width;
    const own = Math.max(values[row + begin] ?? 0, values[row + begin + 1] ?? 0);
    let other = -Infinity;
    for (let tag = 0; tag <= LAST_TAG; tag += 1) {
      if (tag !== begin && tag !== begin + 1) other = Math.max(other, values[row + tag] ?? 0);
    }
    sum += Math.min(WIDEST, Math.max(0, own - other));
  }
  return sum / (to - from);
}
