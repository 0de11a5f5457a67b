/** Which of the contents nearest to a cue are its own, and which only stand near it. */
import type { TaggedSpan } from './01-tags';
import type { Link } from './draft';
import type { Ground, Run } from './ground';
import { isQuoted, wordAt } from './ground';
import { kindOf } from './kind';
import { countSentenceStarts } from './units';

type Told = { readonly cue: TaggedSpan | null; readonly source: TaggedSpan | null };

/** The contents parted into the cue's own and those that nobody the tagger saw has said. */
export function partContents(
  ground: Ground,
  content: readonly TaggedSpan[],
  told: Told,
): { readonly own: readonly TaggedSpan[]; readonly stray: readonly TaggedSpan[] } {
  const isStray = strayBefore(ground, content, told);
  const own = content.filter((one) => !isStray(one));
  return { own: withoutAsides(ground, own, told.cue), stray: content.filter(isStray) };
}

/**
 * Tells contents before a cue that has one of its own after it: `“We go,” is all I hear. Ito said that they stay`
 * and `It was shut by Roe, who said it leaked`. `The yard, Ito said, was shut` is one content in two parts.
 */
function strayBefore(
  ground: Ground,
  content: readonly TaggedSpan[],
  { cue, source }: Told,
): (one: Run) => boolean {
  const after = content.filter(({ from }) => cue !== null && from >= cue.to);
  if (!cue || after.length === 0 || wordAt(ground, cue.from) === 'according') return () => false;
  const isRelative =
    source !== null && source.to <= cue.from && RELATIVE.test(wordAt(ground, source.from));
  const isWhole = isRelative || after.some((one) => opensWithThat(ground, one));
  const isTold = after.some((one) => !isDirect(ground, one));
  return (one) => one.to <= cue.from && (isWhole || (isTold && crossesSentence(ground, one, cue)));
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
  return content.filter(
    (one) => one.from < cue.from || (hasMarks(ground, one) && !isIntroduced(ground, cue, one)),
  );
}

/** '“We go,” Ito said. Her deputy was calm: “We stay.”': a colon in a sentence of its own gives it to somebody else. */
function isIntroduced(ground: Ground, cue: Run, one: Run): boolean {
  const isBehindColon = [1, 2].some((back) => wordAt(ground, one.from - back) === ':');
  return isBehindColon && crossesSentence(ground, cue, one);
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

function opensWithThat(ground: Ground, { from }: Run): boolean {
  return wordAt(ground, from) === 'that' && !isQuoted(ground, from);
}

function isDirect(ground: Ground, span: Run): boolean {
  return kindOf(ground, [span]) === 'direct';
}

function hasMarks(ground: Ground, span: Run): boolean {
  return kindOf(ground, [span]) !== 'indirect';
}
