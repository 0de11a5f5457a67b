/** Joins tagged spans into attributions: each content finds its cue, each cue its source. */
import type { TaggedSpan } from './01-tags';
import { inTextOrder } from './draft';
import type { Link } from './draft';
import type { Ground } from './ground';
import { paragraphAt } from './ground';
import { partContents, returnQuotes } from './own-contents';
import { countSentenceStarts, firstFrom } from './units';

/** What separates two spans, in the units that the ranking weighs. */
const COST = {
  /** Each sentence end between them that no quotation holds. */
  sentence: 8,
  /** Each span of the role looked for that stands nearer. */
  rival: 5,
  /** Each piece between them, up to `far`. */
  piece: 0.25,
  far: 40,
  /** A cue that follows its source, or a content that follows its cue, is the commoner order. */
  inverted: 1,
  /** "said" does not go with "wants". */
  otherKind: 4,
} as const;
/** Above this a content has no cue, a cue no source. */
const WORST = 16;

/** Attributions in text order of their first content. */
export function linkSpans(ground: Ground, spans: readonly TaggedSpan[]): readonly Link[] {
  const groups = new Map<TaggedSpan | null, TaggedSpan[]>();
  const alone: Link[] = [];
  const cues = spans.filter(({ role }) => role === 'cue');
  const sources = spans.filter(({ role }) => role === 'source');
  for (const content of spans.filter(({ role }) => role === 'content')) {
    const cue = nearest(ground, content, cues);
    if (!cue) {
      const source = nearest(ground, content, sources);
      alone.push({ content: [content], cue: null, source, said: content.said });
      continue;
    }
    groups.set(cue, [...(groups.get(cue) ?? []), content]);
  }
  const linked = [...groups].flatMap(([cue, content]): readonly Link[] => {
    const source = cue ? nearest(ground, cue, sources) : null;
    const { own, stray } = partContents(ground, content, { cue, source });
    const said = own.some((one) => one.said) || cue?.said === true;
    return [
      { content: own, cue, source, said },
      ...stray.map((one) => ({ content: [one], cue: null, source: null, said: one.said })),
    ];
  });
  return inTextOrder([...returnQuotes(ground, linked), ...alone]);
}

/** The candidate that costs least; null where all cost too much. Spans of other paragraphs never fit. */
function nearest(
  ground: Ground,
  span: TaggedSpan,
  candidates: readonly TaggedSpan[],
): TaggedSpan | null {
  const paragraph = paragraphAt(ground, span.from);
  let best: TaggedSpan | null = null;
  let lowest = WORST;
  for (const candidate of near(candidates, span, ground)) {
    if (paragraphAt(ground, candidate.from) !== paragraph) continue;
    const cost = costOf(ground, { span, candidate, candidates });
    if (cost < lowest) [best, lowest] = [candidate, cost];
  }
  return best;
}

/** The candidates of the paragraph, found by halving: an article may have thousands of spans. */
function near(
  candidates: readonly TaggedSpan[],
  span: TaggedSpan,
  ground: Ground,
): readonly TaggedSpan[] {
  const paragraph = paragraphAt(ground, span.from);
  const begin = ground.begins[paragraph] ?? 0;
  const end = ground.begins[paragraph + 1] ?? begin;
  const around = candidates.slice(firstFrom(candidates, begin), firstFrom(candidates, end));
  const at = firstFrom(around, span.from);
  return around.slice(Math.max(0, at - REACH), at + REACH);
}

/** Spans looked at on either side: nobody attributes past four others. */
const REACH = 4;

type Pair = {
  readonly span: TaggedSpan;
  readonly candidate: TaggedSpan;
  readonly candidates: readonly TaggedSpan[];
};

function costOf(ground: Ground, { span, candidate, candidates }: Pair): number {
  const gap =
    candidate.from < span.from
      ? { from: candidate.to, to: span.from }
      : { from: span.to, to: candidate.from };
  const rivals = near(candidates, span, ground).filter(
    ({ from, to }) => from >= gap.from && to <= gap.to,
  ).length;
  return (
    countSentenceStarts(ground, { from: gap.from, to: gap.to + 1 }) * COST.sentence +
    rivals * COST.rival +
    Math.min(Math.max(0, gap.to - gap.from), COST.far) * COST.piece +
    (candidate.from > span.from ? COST.inverted : 0) +
    (candidate.said === span.said ? 0 : COST.otherKind)
  );
}
