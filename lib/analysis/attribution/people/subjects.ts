/** Whose verb it is where none was read beside it: "Ito toured the port on Friday and argued that…" is Ito's. */
import type { Draft } from '../draft';
import { isAbroad } from '../abroad';
import type { Ground, Run } from '../ground';
import { isQuoted, paragraphAt, wordAt } from '../ground';
import { firstFrom, sentenceAt } from '../units';
import { sayingVerbs } from '../word-sets';
import { leftOut } from './left-out';
import type { Name } from './name';

const CONJUNCTION = /^(?:and|but)$/;
const PRONOUN = /^(?:he|she|they|it)$/;
const PREPOSITION =
  /^(?:in|at|on|of|by|for|from|with|to|into|over|after|before|near|about|against|under|during|since|until|as|than)$/;
/** Less sure than a source beside its verb. */
const CONFIDENCE = 0.6;

/**
 * The drafts with the subject of their sentence as the source of a verb that shares it; a draft that names its
 * source, or whose verb no conjunction joins to an earlier one, stays as it is.
 */
export function shareSubjects(
  ground: Ground,
  drafts: readonly Draft[],
  names: readonly Name[],
): readonly Draft[] {
  return drafts.map((draft) => {
    const [cue] = draft.cue;
    if (draft.source.length > 0 || draft.follows !== null) return draft;
    if (!cue) return withColon(ground, draft, names);
    const conjunction = findConjunction(ground, cue.from);
    const subject = isAbroad(ground)
      ? leftOut(ground, cue.from, names)
      : conjunction === null
        ? besideVerb(ground, cue.from, names)
        : findSubject(ground, conjunction, names);
    if (!subject) return draft;
    return { ...draft, source: [subject], confidence: CONFIDENCE };
  });
}

/**
 * A quote that a colon introduces without a verb of saying is its sentence's subject's: "Ito was blunt: “We sail
 * today.”" So is none of "Ito saw the sign: “No swimming after dark.”"
 */
function withColon(ground: Ground, draft: Draft, names: readonly Name[]): Draft {
  const [first] = draft.content;
  const colon = (first?.from ?? 0) - 2;
  const isQuote = draft.kind === 'direct' && wordAt(ground, colon) === ':';
  const isThing = ground.lower
    .slice(colon - LONGEST_THING, colon - 1)
    .some((word) => OF_THING.test(word));
  const find = isAbroad(ground) ? leftOut : findSubject;
  const subject = isQuote && !isThing ? find(ground, colon, names) : null;
  return subject ? { ...draft, source: [subject], confidence: CONFIDENCE } : draft;
}

/** "the old iron sign:" */
const LONGEST_THING = 4;
const OF_THING = /^(?:the|an?|this|that|its|his|her|their|one)$/;

/**
 * The name right before the verb, or before the commas around what is told of it: "Moya, nicknamed Charly,
 * admitted". A name that a preposition governs is none; null where there is none.
 */
function besideVerb(ground: Ground, verb: number, names: readonly Name[]): Run | null {
  if (!sayingVerbs.has(wordAt(ground, verb))) return null;
  const isSetOff = wordAt(ground, verb - 1) === ',';
  const end = isSetOff ? commaBefore(ground, verb - 1) : verb;
  const name = end === null ? undefined : names[firstFrom(names, end) - 1];
  if (!name || name.to !== end || name.isPossessive) return null;
  const isGoverned = PREPOSITION.test(wordAt(ground, name.begin - 1));
  return isGoverned || paragraphAt(ground, name.from) !== paragraphAt(ground, verb)
    ? null
    : { from: name.begin, to: name.to };
}

/** The comma that opens what the comma at this piece closes; null where a sentence or a quotation ends first. */
function commaBefore(ground: Ground, comma: number): number | null {
  for (let at = comma - 1; at > comma - LONGEST_ASIDE; at -= 1) {
    if (wordAt(ground, at) === ',') return at;
    const isBreak = /^[.!?;:]$/.test(wordAt(ground, at));
    if (isBreak || isQuoted(ground, at)) return null;
  }
  return null;
}

const LONGEST_ASIDE = 10;

/** The "and" before the verb; null where something else stands there. */
function findConjunction(ground: Ground, verb: number): number | null {
  return CONJUNCTION.test(wordAt(ground, verb - 1)) ? verb - 1 : null;
}

/** The first name or pronoun of the sentence that no preposition governs and no marks hold; null where none is. */
function findSubject(ground: Ground, before: number, names: readonly Name[]): Run | null {
  const sentence = sentenceAt(ground, before);
  if (!sentence || paragraphAt(ground, sentence.from) !== paragraphAt(ground, before)) return null;
  let next = firstFrom(names, sentence.from);
  for (let at = sentence.from; at < before; at += 1) {
    if (isQuoted(ground, at)) return null;
    if (PRONOUN.test(wordAt(ground, at))) return { from: at, to: at + 1 };
    const name = names[next];
    if (name?.from !== at) continue;
    next += 1;
    const isGoverned = PREPOSITION.test(wordAt(ground, name.begin - 1)) || name.isPossessive;
    if (!isGoverned && name.to < before) return { from: name.begin, to: name.to };
  }
  return null;
}
