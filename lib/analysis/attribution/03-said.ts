/** Keeps what was said or written; beliefs, plans and silences are left out. */
import type { Draft } from './draft';
import type { Ground, Run } from './ground';
import { paragraphAt, textOf, wordAt } from './ground';
import { kindOf } from './kind';
import type { Link } from './02-link';
import { documentNouns, wideSayingVerbs } from './word-sets';

const SURE = 0.9;
const NO_CUE = 0.7;
const NEGATION = /^(?:not|never|n't|no|without|cannot|\p{L}+n't)$/u;
/** What nobody did: "would not say", "declined to comment", "never asked". */
const SILENCE = /^(?:declin|refus|fail)/u;
/** A negation right before these says that something was said: "did not deny". */
const SAYING_BY_NOT = /^(?:den|mince|rule|elaborate)/u;

/** Drafts of the links in which somebody says something. "Ito would not say when" must not be one. */
export function keepSaid(ground: Ground, links: readonly Link[]): readonly Draft[] {
  return links.flatMap((link) => {
    const kind = kindOf(ground, link.content);
    if (!isSaid(ground, link, kind === 'direct') || isSilence(ground, link.cue)) return [];
    return [
      {
        content: link.content,
        cue: link.cue ? [link.cue] : [],
        source: link.source ? [link.source] : [],
        kind,
        confidence: link.cue ? SURE : NO_CUE,
        follows: null,
      },
    ];
  });
}

function isSaid(ground: Ground, { content, cue, said }: Link, isDirect: boolean): boolean {
  if (!cue) return isDirect;
  if (!isDirect && (isPassive(ground, cue) || isDateline(ground, cue))) return false;
  return said && (isDirect || tellsSpeech(ground, cue)) && !isTalkOnly(ground, cue, content);
}

/** The cue has a verb or noun of saying, or is a colon or dash alone. */
function tellsSpeech(ground: Ground, { from, to }: Run): boolean {
  const words = ground.lower.slice(from, to);
  if (words.every((word) => !/\p{L}/u.test(word))) return true;
  return words.some(
    (word) =>
      wideSayingVerbs.has(word) ||
      documentNouns.has(word) ||
      /^(?:accord|comment|claim|testimony|word|say|per$|quot|remark|caption|headline)/u.test(word),
  );
}

/** "was admitted", "were charged": done to somebody, who said nothing by it. "was quoted as saying" is told. */
function isPassive(ground: Ground, { from, to }: Run): boolean {
  const words = ground.lower.slice(from, to);
  return PASSIVE.test(words.join(' '));
}

const PASSIVE =
  /^(?:(?:is|are|was|were|been|being) )+(?:\p{L}+ly )?(?:admitted|charged|accused|sentenced|arrested|convicted|blamed|asked|invited|ordered|referred)$/u;

/** "GANNET BAY: Three boats sank": the place before the first sentence speaks for nobody. */
function isDateline(ground: Ground, { from, to }: Run): boolean {
  const paragraph = paragraphAt(ground, from);
  const begin = ground.begins[paragraph] ?? 0;
  const isColon = to - from === 1 && wordAt(ground, from) === ':';
  if (!isColon || paragraph > ground.lead || from - begin > LONGEST_PLACE) return false;
  const place = textOf(ground, { from: begin, to: from });
  const isRepeated = ground.texts.some(
    (text, at) => at !== paragraph && text.startsWith(`${place}:`),
  );
  return /^[\p{Lu}\s,.-]{3,}$/u.test(place) && !isRepeated;
}

const LONGEST_PLACE = 4;

/** "spoke with her about the plan" tells of talk, not of what was said; one or two words tell nothing. */
function isTalkOnly(ground: Ground, cue: Run, content: readonly Run[]): boolean {
  if (kindOf(ground, content) !== 'indirect') return false;
  const words = content.reduce((sum, { from, to }) => sum + to - from, 0);
  return words < SHORTEST || ground.lower.slice(cue.from, cue.to).some((word) => TALK.test(word));
}

const SHORTEST = 3;
const TALK =
  /^(?:sp(?:eak|oke)\p{L}*|talk\p{L}*|discuss\p{L}*|interview\p{L}*|meet|met|refer\p{L}*|thank\p{L}*|congratulat\p{L}*)$/u;

function isSilence(ground: Ground, cue: Run | null): boolean {
  if (!cue) return false;
  const words = ground.lower.slice(cue.from, cue.to);
  const not = words.findIndex((word) => NEGATION.test(word));
  const isDenied = not >= 0 && !words.slice(not).some((word) => SAYING_BY_NOT.test(word));
  return isDenied || words.some((word) => SILENCE.test(word));
}
