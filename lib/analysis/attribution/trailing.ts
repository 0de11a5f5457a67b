/** Sentences that end with their attribution: ", the minister said." reports all that stands before it. */
import type { TaggedSpan } from './01-tags';
import type { Ground, Run } from './ground';
import { hasQuoted, wordAt } from './ground';
import { sentenceRuns } from './units';

/** Words that may still follow: "said in a statement on Monday". */
const LONGEST_TAIL = 8;
/** A shorter beginning is no content: "On Monday, Ito said …". */
const SHORTEST_CONTENT = 5;

/**
 * The spans, with the whole sentence as content where its attribution trails. "If the council asks for
 * help, we will come, Ito said." is Ito's alone, and so is "Roe told the crews that it held, Ito said."
 */
export function widenTrailing(ground: Ground, spans: readonly TaggedSpan[]): readonly TaggedSpan[] {
  const doomed = new Set<TaggedSpan>();
  const added: TaggedSpan[] = [];
  let at = 0;
  for (const sentence of sentenceRuns(ground)) {
    const begin = at;
    while ((spans[at]?.from ?? Infinity) < sentence.to) at += 1;
    const inside = spans.slice(begin, at);
    const comma = trailingComma(ground, sentence, inside);
    if (comma === null) continue;
    for (const span of inside) if (span.to <= comma) doomed.add(span);
    const margin = inside.at(-1)?.margin ?? 0;
    added.push({ from: sentence.from, to: comma, role: 'content', said: true, margin });
  }
  return [...spans.filter((span) => !doomed.has(span)), ...added].toSorted(
    (a, b) => a.from - b.from,
  );
}

/** The comma before a source and cue that end the sentence; null where the sentence ends otherwise. */
function trailingComma(
  ground: Ground,
  sentence: Run,
  inside: readonly TaggedSpan[],
): number | null {
  const [one, two] = inside.slice(-2);
  if (!one || !two || !isPair(one, two) || two.from - one.to > 1) return null;
  const comma = one.from - 1;
  const isTail = two.to >= sentence.to - LONGEST_TAIL && wordAt(ground, comma) === ',';
  const isLong = comma - sentence.from >= SHORTEST_CONTENT;
  return isTail && isLong && !hasQuoted(ground, sentence) ? comma : null;
}

function isPair(one: TaggedSpan, two: TaggedSpan): boolean {
  const roles = `${one.role} ${two.role}`;
  return one.said && two.said && (roles === 'source cue' || roles === 'cue source');
}
