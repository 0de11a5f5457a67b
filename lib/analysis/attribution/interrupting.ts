/** Sentences that their attribution interrupts: "The yard, Ito said, has no crews." reports all of it. */
import type { TaggedSpan } from './01-tags';
import type { Ground, Run } from './ground';
import { hasQuoted, textOf, wordAt } from './ground';
import { sentenceAt } from './units';

/** The spans, with what stands before an attribution between commas as content too. */
export function joinInterrupted(
  ground: Ground,
  spans: readonly TaggedSpan[],
): readonly TaggedSpan[] {
  return spans
    .flatMap((content, at) => {
      const before = beginningOf(ground, spans, { content, at });
      return before ? [{ ...content, ...before }, content] : [content];
    })
    .toSorted((a, b) => a.from - b.from);
}

type Placed = { readonly content: TaggedSpan; readonly at: number };

/** What the sentence says before the attribution that the content follows; null where none interrupts it. */
function beginningOf(
  ground: Ground,
  spans: readonly TaggedSpan[],
  { content, at }: Placed,
): Run | null {
  const [one, two] = [spans[at - 2], spans[at - 1]];
  if (!one || !two || !isBetweenCommas(ground, { one, two, content })) return null;
  const begin = sentenceAt(ground, one.from)?.from ?? one.from;
  const before = { from: begin, to: one.from - 1 };
  const isFree = (spans[at - 3]?.to ?? 0) <= begin && before.to > begin;
  const isPlain = isFree && !hasQuoted(ground, { from: begin, to: content.to });
  return isPlain && !OCCASION.test(textOf(ground, before)) ? before : null;
}

/** When or where it was said, rather than a part of it. */
const OCCASION =
  /^(?:(?:in|at|during|after|before|on|by|via|through) (?:an?|the|his|her|their|its|that|another) |(?:asked|speaking|writing|testifying|appearing|pressed)\b|(?:on )?\p{Lu}\p{L}+day\b|(?:still|however|instead|meanwhile|also|but|and|so|in fact|indeed|now|then|overall)$)/iu;

type Between = {
  readonly one: TaggedSpan;
  readonly two: TaggedSpan;
  readonly content: TaggedSpan;
};

function isBetweenCommas(ground: Ground, { one, two, content }: Between): boolean {
  const roles = `${one.role} ${two.role} ${content.role}`;
  const isPair = one.said && two.said && /^(?:source cue|cue source) content$/.test(roles);
  const isBeside = two.from === one.to && content.from === two.to + 1;
  return (
    isPair && isBeside && wordAt(ground, one.from - 1) === ',' && wordAt(ground, two.to) === ','
  );
}
