/** Contents that swallowed an attribution: `“We go,” she said, according to the paper.` */
import type { TaggedSpan } from './01-tags';
import type { Ground, Run } from './ground';
import { isQuoted, wordAt } from './ground';
import { sayingVerbs } from './word-sets';

/** "Harbour Minister Ana Ito told the council" is no longer. */
const LONGEST = 8;
const CLOSING = 3;
const SUBJECT = /^(?:he|she|they|it|we|i)$/;

/**
 * The spans, with a source and cue of their own where a content ends in them after its closing mark. A
 * content that is nothing but "he told them" goes. `“We go” said the sign on the door` keeps its words.
 */
export function freeAttributions(
  ground: Ground,
  tagged: readonly TaggedSpan[],
): readonly TaggedSpan[] {
  const spans = freeSources(
    ground,
    tagged.flatMap((span) => freeAsides(ground, span)),
  );
  return spans.flatMap((span): readonly TaggedSpan[] => {
    if (span.role !== 'content') return [span];
    const from = tailOf(ground, span);
    const verb = from === null ? null : verbOf(ground, { from, to: span.to });
    if (from === null || verb === null) return [span];
    const told: readonly TaggedSpan[] = [
      { from, to: verb, role: 'source', said: true, margin: span.margin },
      { from: verb, to: verb + 1, role: 'cue', said: true, margin: span.margin },
    ];
    return from === span.from ? [] : [{ ...span, to: from }, ...told];
  });
}

/** `mocked the plan, saying it “is a ruin”`: what is said besides has a cue and a content of its own. */
function freeAsides(ground: Ground, span: TaggedSpan): readonly TaggedSpan[] {
  if (span.role !== 'content' || isQuoted(ground, span.from)) return [span];
  for (let at = span.from + 2; at < span.to - 1; at += 1) {
    const isOutside = !isQuoted(ground, at);
    if (!isOutside || wordAt(ground, at - 1) !== ',' || !ASIDE.test(wordAt(ground, at))) continue;
    return [
      { ...span, to: at - 1 },
      { from: at, to: at + 1, role: 'cue', said: true, margin: span.margin },
      { ...span, from: at + 1, said: true },
    ];
  }
  return [span];
}

const ASIDE =
  /^(?:saying|adding|arguing|warning|insisting|claiming|noting|telling|singing|chanting|shouting|writing)$/;

/** "…, said Mr Roe": a name behind a cue that has no other source is one. */
function freeSources(ground: Ground, spans: readonly TaggedSpan[]): readonly TaggedSpan[] {
  return spans.map((span, at) => {
    const [told, cue] = [spans[at - 2], spans[at - 1]];
    if (told?.role !== 'content' || !cue || !isRightAfter(span, cue)) return span;
    const end = nameEnd(ground, span);
    return end !== null && end >= span.to - 1
      ? { ...span, to: end, role: 'source' as const }
      : span;
  });
}

function isRightAfter(span: TaggedSpan, cue: TaggedSpan): boolean {
  return span.role === 'content' && cue.role === 'cue' && cue.to === span.from;
}

/** Where the capitalised words with which the span begins end; null where none do, or marks stand before them. */
function nameEnd({ pieces, features }: Ground, { from, to }: Run): number | null {
  let end = from;
  const isName = (at: number): boolean =>
    features.columns.quotation[at] === 0 && /^\p{Lu}/u.test(pieces[at]?.text ?? '');
  while (end < to && end - from < LONGEST && isName(end)) end += 1;
  return end > from ? end : null;
}

/** Where the words after the last closing mark begin, or a short content without marks; null where neither is. */
function tailOf({ features }: Ground, { from, to }: Run): number | null {
  const states = features.columns.quotation.subarray(from, to);
  const mark = states.lastIndexOf(CLOSING);
  if (mark < 0)
    return states.every((state) => state === 0) && to - from <= LONGEST / 2 ? from : null;
  const tail = from + mark + 1;
  return tail < to && to - tail <= LONGEST ? tail : null;
}

/** The verb of saying that a pronoun or a name stands right before; null where there is none. */
function verbOf(ground: Ground, { from, to }: Run): number | null {
  for (let at = from + 1; at < to; at += 1) {
    if (!sayingVerbs.has(wordAt(ground, at))) continue;
    const isName = ground.pieces.slice(from, at).every(({ text }) => /^\p{Lu}/u.test(text));
    const isPronoun = at === from + 1 && SUBJECT.test(wordAt(ground, from));
    return isName || isPronoun ? at : null;
  }
  return null;
}
