/** Keeps what was said or written; beliefs, plans and silences are left out. */
import { confidenceOf } from './confidence';
import type { Draft, Link } from './draft';
import type { Ground, Run } from './ground';
import { paragraphAt, textOf, wordAt } from './ground';
import { kindOf } from './kind';
import { isTalkOnly, states, tellsSpeech } from './told';
import { isNoStatement, isSilence, isTurnOfPhrase } from './silence';
import { documentNouns, publicVerbs } from './word-sets';

/** Drafts of the links in which somebody says something. "Ito would not say when" must not be one. */
export function keepSaid(ground: Ground, links: readonly Link[]): readonly Draft[] {
  return links.flatMap((found) => {
    const kind = kindOf(ground, found.content);
    const isDone = isPassive(ground, found);
    if (isDone && kind === 'indirect') return [];
    const link = isDone ? turnedRound(ground, found) : found;
    if (!isSaid(ground, link, kind === 'direct') || isSilence(ground, link)) return [];
    if (kind === 'indirect' && isNoStatement(ground, link)) return [];
    const confidence = confidenceOf(link, kind !== 'indirect');
    return [
      {
        content: link.content,
        cue: link.cue ? [link.cue] : [],
        source: link.source ? [link.source] : [],
        kind,
        confidence,
        follows: null,
      },
    ];
  });
}

function isSaid(ground: Ground, link: Link, isDirect: boolean): boolean {
  const { content, cue, said } = link;
  if (!cue) return isDirect;
  if (!isDirect && isUnspoken(ground, link, cue)) return false;
  if (isSupposed(ground, link) || isTurnOfPhrase(ground, link)) return false;
  const isTold = said ? isDirect || tellsSpeech(ground, cue) : states(ground, cue);
  return (isTold && !isTalkOnly(ground, cue, content)) || isPublic(ground, link);
}

/** Words without marks that a label, a vote or a list has in place of a speaker. */
function isUnspoken(ground: Ground, link: Link, cue: Run): boolean {
  return isLabel(ground, cue) || isDecree(ground, cue) || isListed(ground, link);
}

/** "condemned the vote", "ruled that it stands"; of a document "studies have shown that it holds". */
function isPublic(ground: Ground, { content, cue, source }: Link): boolean {
  if (!cue || !source) return false;
  const words = ground.lower.slice(cue.from, cue.to);
  if (words.some((word) => publicVerbs.has(word))) return true;
  const isDocument = ground.lower
    .slice(source.from, source.to)
    .some((word) => documentNouns.has(word));
  const isThat = wordAt(ground, content[0]?.from ?? 0) === 'that';
  return isDocument && isThat && words.some((word) => FINDING.test(word));
}

const FINDING = /^(?:show(?:s|ed|n)?|finds?|found|suggest(?:s|ed)?|indicates?d?)$/u;

/** "passed a resolution calling on the crews to leave": a vote is no speech, and the paper says it. */
function isDecree(ground: Ground, { from, to }: Run): boolean {
  return /\b(?:resolution|bill|law|motion|amendment|ban)s? \p{L}+ing\b/u.test(
    ground.lower.slice(from, to).join(' '),
  );
}

/** "As Holmes would say": nobody said it this time. */
function isSupposed(ground: Ground, { cue, source }: Link): boolean {
  if (!cue || !source) return false;
  const isModal = /^(?:would|might|could)$/.test(wordAt(ground, cue.from));
  return isModal && wordAt(ground, Math.min(cue.from, source.from) - 1) === 'as';
}

/** "was admitted", "were charged with": done to whoever stands before it; "was quoted as saying" is told. */
function isPassive(ground: Ground, { cue, source }: Link): boolean {
  if (!cue || (source && source.from > cue.from)) return false;
  const words = ground.lower.slice(cue.from, cue.to);
  const isDone = PASSIVE.test(words.join(' ')) || isCharged(ground, cue);
  return isDone && !words.some((word) => SPEAKING.test(word));
}

/** "Roe is on trial, accused of theft": with no object between the verb and its preposition somebody else does it. */
function isCharged(ground: Ground, { from, to }: Run): boolean {
  const [verb, preposition] = [wordAt(ground, from), wordAt(ground, from + 1)];
  return to > from && CHARGED[verb] === preposition;
}

const CHARGED: Readonly<Record<string, string>> = {
  accused: 'of',
  suspected: 'of',
  convicted: 'of',
  charged: 'with',
};

const PASSIVE =
  /^(?:(?:has|have|had) )?(?:also )?(?:is|are|was|were|be|been|being) (?:\p{L}+ly )?(?:\p{L}+ed|told|shown|known)(?: |$)/u;
const SPEAKING = /^(?:saying|telling|shouting|yelling|asking|warning|singing|chanting|writing)$/;

/** The same with whom it was done by as its source: `was called “a thief” by Ito`; without "by" with none. */
function turnedRound(ground: Ground, link: Link): Link {
  const last = link.content.at(-1);
  if (!last) return link;
  let by = last.to - 1;
  while (by > last.from && !isBy(ground, by)) by -= 1;
  if (by <= last.from) return { ...link, source: null };
  const source = { ...last, role: 'source' as const, from: by + 1 };
  return { ...link, source, content: [...link.content.slice(0, -1), { ...last, to: by }] };
}

function isBy({ lower, features, pieces }: Ground, at: number): boolean {
  const isOutside = features.columns.quotation[at] === 0;
  return (
    isOutside && lower[at] === 'by' && /^(?:\p{Lu}|the$|an?$)/u.test(pieces[at + 1]?.text ?? '')
  );
}

/**
 * "GANNET BAY: Three boats sank", "Ken Roe: theft of a boat": a colon in the text labels; only a headline
 * speaks with it, and whoever a transcript names.
 */
function isLabel(ground: Ground, { from, to }: Run): boolean {
  const isColon = to - from === 1 && wordAt(ground, from) === ':';
  return isColon && (paragraphAt(ground, from) > 0 || isDateline(ground, from));
}

/** "Ken Roe: theft of a boat, maintaining a nuisance": what stands behind a name and a colon is told of him. */
function isListed(ground: Ground, { cue, source }: Link): boolean {
  return (
    source !== null && cue !== null && wordAt(ground, source.to) === ':' && cue.from > source.to
  );
}

function isDateline(ground: Ground, colon: number): boolean {
  const begin = ground.begins[paragraphAt(ground, colon)] ?? 0;
  return (
    colon - begin <= LONGEST_PLACE &&
    /^[\p{Lu}\s,.-]{3,}$/u.test(textOf(ground, { from: begin, to: colon }))
  );
}

const LONGEST_PLACE = 4;
