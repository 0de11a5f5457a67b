/** Which of the contents nearest to a cue are its own, and which only stand near it. */
import type { TaggedSpan } from './01-tags';
import type { Link } from './02-link';
import type { Ground, Run } from './ground';
import { wordAt } from './ground';
import { kindOf } from './kind';
import { countSentenceStarts } from './units';

type Told = { readonly cue: TaggedSpan | null; readonly source: TaggedSpan | null };

/** The contents parted into the cue's own and those that nobody the tagger saw has said. */
export function partContents(
  ground: Ground,
  content: readonly TaggedSpan[],
  told: Told,
): { readonly own: readonly TaggedSpan[]; readonly stray: readonly TaggedSpan[] } {
  const isStray = (one: TaggedSpan): boolean =>
    content.some((other) => isEarlier(ground, { one, other, ...told }));
  const own = content.filter((one) => !isStray(one));
  return { own: withoutAsides(ground, own, told.cue), stray: content.filter(isStray) };
}

/**
 * Without what tells when and where something was said: `“We go,” Ito said before the vote in Leeds. “Now.”`
 * Nothing without marks follows the cue of a quote that stood before it.
 */
function withoutAsides(
  ground: Ground,
  content: readonly TaggedSpan[],
  cue: TaggedSpan | null,
): readonly TaggedSpan[] {
  const [first] = content;
  if (!cue || !first || first.from > cue.from || !isDirect(ground, first)) return content;
  return content.filter((one) => one.from < cue.from || hasMarks(ground, one));
}

type Pair = Told & { readonly one: TaggedSpan; readonly other: TaggedSpan };

/**
 * The one stands before a cue whose content, the other, is told after it: `“We go,” is all I hear. Ito said
 * that they stay` and `Roe, who said the yard was shut`. `The yard, Ito said, was shut` is one content in two parts.
 */
function isEarlier(ground: Ground, { one, other, cue, source }: Pair): boolean {
  if (!cue || one.to > cue.from || other.from < cue.to) return false;
  if (wordAt(ground, cue.from) === 'according') return false;
  if (source && RELATIVE.test(wordAt(ground, source.from)) && source.to <= cue.from) return true;
  if (wordAt(ground, other.from) === 'that' && hasNoMarkAt(ground, other.from)) return true;
  return !isDirect(ground, other) && crossesSentence(ground, one, cue);
}

/**
 * Quotes that go on after an aside, given back to the one they began with: `“We go,” Ito said, adding that the
 * crews agree. “We have the boats.”` is two quotes of Ito's words and one of what she added.
 */
export function returnQuotes(ground: Ground, links: readonly Link[]): readonly Link[] {
  const given = [...links];
  links.forEach((link, at) => {
    const begin = given[at - 1];
    const { cue } = link;
    if (!cue || !begin?.cue || !begin.content.some((one) => isDirect(ground, one))) return;
    const isAside = begin.cue.from < cue.from && !crossesSentence(ground, begin.cue, cue);
    const late = link.content.filter(
      (one) => one.from > cue.to && isDirect(ground, one) && crossesSentence(ground, cue, one),
    );
    const kept = link.content.filter((one) => !late.includes(one));
    if (!isAside || kept.length === 0 || late.length === 0) return;
    given[at - 1] = { ...begin, content: [...begin.content, ...late] };
    given[at] = { ...link, content: kept };
  });
  return given;
}

const RELATIVE = /^(?:who|which)$/;

function crossesSentence(ground: Ground, one: Run, cue: Run): boolean {
  return countSentenceStarts(ground, { from: one.to, to: cue.from + 1 }) > 0;
}

function hasNoMarkAt({ features }: Ground, at: number): boolean {
  return features.columns.quotation[at] === 0;
}

function isDirect(ground: Ground, span: Run): boolean {
  return kindOf(ground, [span]) === 'direct';
}

function hasMarks(ground: Ground, span: Run): boolean {
  return kindOf(ground, [span]) !== 'indirect';
}
