/** The best sequence of tags for a run of pieces, under the chain's scores and its hard rules. */
import type { Matrix, Weights } from './weights';

/** No sum of scores comes near it. */
const FORBIDDEN = -1e9;

/** Best tags of pieces `from` to `to`; ties go to the lower tag, so the answer is always the same. */
export function bestTags(
  scores: Matrix,
  { from, to }: { readonly from: number; readonly to: number },
  { steps, starts }: Weights,
): Uint8Array {
  const { values, width: stride } = scores;
  const width = starts.length;
  const count = to - from;
  const back = new Uint8Array(count * width);
  let best = new Float64Array(width);
  for (let tag = 0; tag < width; tag += 1) {
    best[tag] = mayFollow(0, tag)
      ? (starts[tag] ?? 0) + (values[from * stride + tag] ?? 0)
      : FORBIDDEN;
  }
  for (let at = 1; at < count; at += 1) {
    const next = new Float64Array(width);
    for (let tag = 0; tag < width; tag += 1) {
      const before = bestBefore(best, tag, steps);
      back[at * width + tag] = before;
      next[tag] = pathScore(best, before, tag, steps) + (values[(from + at) * stride + tag] ?? 0);
    }
    best = next;
  }
  const tags = new Uint8Array(count);
  let tag = best.indexOf(Math.max(...best));
  for (let at = count - 1; at >= 0; at -= 1) {
    tags[at] = tag;
    tag = back[at * width + tag] ?? 0;
  }
  return tags;
}

/** An even tag goes on with the span that the odd one below it began. */
function mayFollow(before: number, tag: number): boolean {
  return tag === 0 || tag % 2 === 1 || before === tag || before === tag - 1;
}

function bestBefore(best: Float64Array, tag: number, steps: Matrix): number {
  if (tag > 0 && tag % 2 === 0) {
    return pathScore(best, tag - 1, tag, steps) >= pathScore(best, tag, tag, steps) ? tag - 1 : tag;
  }
  let chosen = 0;
  let top = -Infinity;
  for (let before = 0; before < best.length; before += 1) {
    const score = pathScore(best, before, tag, steps);
    if (score > top) [chosen, top] = [before, score];
  }
  return chosen;
}

function pathScore(best: Float64Array, before: number, tag: number, steps: Matrix): number {
  return (best[before] ?? FORBIDDEN) + (steps.values[before * steps.width + tag] ?? 0);
}
