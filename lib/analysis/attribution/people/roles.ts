/** What the page says somebody does: in the words right before or right after the name. */
import { humanNouns, isGivenName, isRoleWord, organisationWords, sayingVerbs } from '../word-sets';
import { isAbroad } from '../abroad';
import type { Ground, Run } from '../ground';
import { isCapital, isQuoted, paragraphAt, textOf, wordAt, writtenAt } from '../ground';
import { isClauseEnd, isFiniteVerb } from './clause-end';
import type { Name } from './name';
import { isHead, officeSetOff } from './office-set-off';
import { roleAbroad } from './roles-abroad';

const STOP =
  /^(?:the|a|an|his|her|their|its|our|my|that|this|and|but|or|as|to|by|with|from|in|on|at|for|against|about|into|over|under|after|during|between|among|through|than|made|when|while|who|which|how|why|what|where|whether|if|after|before|is|was|are|were|said|[.,;:()[\]"“”‘’—–])$/u;
/** A role is no longer: what runs on is a sentence. */
const LONGEST_BEFORE = 8;
const LONGEST_AFTER = 24;
const PARTY = /^\s*(?:\(\s*([DRI]-[^)]{1,20})\)|,\s*([DRI]-[\p{L}.]{1,8}))/u;

/**
 * The role given with this mention, null where none is. "Ken Roe, a pilot from Leeds, said" gives
 * "pilot from Leeds"; "the crash, Roe said" must not.
 */
export function roleOf(ground: Ground, name: Name): string | null {
  if (isAbroad(ground)) return roleAbroad(ground, name);
  const before = roleBefore(ground, name);
  const after = roleAfter(ground, name) ?? homeAfter(ground, name) ?? dutyAfter(ground, name);
  const party = partyAfter(ground, name);
  if (before !== null && party !== null) return `${before} (${party})`;
  if (before !== null && after !== null && isShortTitle(before)) return `${before}, ${after}`;
  return before !== null && !isShortTitle(before) ? before : (after ?? before);
}

function roleBefore(ground: Ground, name: Name): string | null {
  if (name.role !== null) return textWithModifiers(ground, name, name.role);
  return lowerRoleBefore(ground, name) ?? roleSetOff(ground, name);
}

/** "Democratic state schools Superintendent": with the small words that lean on a capitalised role. */
function textWithModifiers(ground: Ground, { begin }: Name, role: string): string {
  let from = begin;
  while (
    MODIFIER.test(wordAt(ground, from - 1)) &&
    paragraphAt(ground, from - 1) === paragraphAt(ground, begin)
  )
    from -= 1;
  return from < begin ? `${textOf(ground, { from, to: begin })} ${role}` : role;
}

const MODIFIER =
  /^(?:former|then|acting|interim|deputy|assistant|associate|senior|retired|outgoing|state|county|city|schools?|federal|national|republican|democratic|labour|conservative|liberal|independent)$/;

/** "Gov.", "Rep.", "General": worth completing with what follows the name. */
function isShortTitle(role: string): boolean {
  return !role.trim().includes(' ');
}

/** "Taliban spokesman Zabihullah Mujahid": lower-case job words that lean on the name. */
function lowerRoleBefore(ground: Ground, { from }: Name): string | null {
  if (
    !humanNouns.has(wordAt(ground, from - 1)) ||
    paragraphAt(ground, from - 1) !== paragraphAt(ground, from)
  )
    return null;
  let begin = from - 1;
  const edge = Math.max(0, from - LONGEST_BEFORE);
  while (begin > edge && leansOn(ground, begin - 1, from)) begin -= 1;
  while (begin < from - 1 && isBeside(ground, begin)) begin += 1;
  return textOf(ground, { from: begin, to: from });
}

/** What is done to him, or the end of who has him ("Marlow’s newest judge Ken Roe"): no part of his role. */
function isBeside(ground: Ground, at: number): boolean {
  return DOING.test(writtenAt(ground, at)) || /^(?:'s?|[^\p{L}\p{N}$-])$/u.test(wordAt(ground, at));
}

/** "shoving quarterback Ken Roe", "attacked captain Ken Roe": what is done to him, no part of his role. */
const DOING =
  /^(?!(?:acting|founding|leading|managing|outgoing|presiding|sitting|visiting|consulting|rising)$)\p{Ll}{3,}ing$|^(?:including|like|fellow|attack|see|meet|met|told|gave|joined|named|killed|wounded|shot|arrested|hired|signed|beat|married|sued|praised|thanked|interviewed)$/u;

/** "the harbour master, Ken Roe, said", "Ana Ito's lawyer, Ken Roe, said": a definite role that a comma parts from the name. */
function roleSetOff(ground: Ground, { from, to }: Name): string | null {
  const comma = from - 1;
  if (wordAt(ground, comma) !== ',' || !/^[,.]$/.test(wordAt(ground, to))) return null;
  const office = officeSetOff(ground, comma);
  if (office) return textOf(ground, office);
  if (!humanNouns.has(wordAt(ground, comma - 1))) return null;
  let begin = comma - 1;
  while (begin > comma - LONGEST_BEFORE && leansOn(ground, begin - 1, from)) begin -= 1;
  const isOwned = ground.lower.slice(begin, comma).some((word) => /^'s?$/.test(word));
  const isOne = /^(?:the|his|her|its|their)$/.test(wordAt(ground, begin - 1)) || isOwned;
  return isOne && !/^(?:\p{L}+s|women|men|people|police)$/u.test(wordAt(ground, comma - 1))
    ? textOf(ground, { from: begin, to: comma })
    : null;
}

/** "Ana Ito, who chairs the board": what somebody does, told by a verb. */
function dutyAfter(ground: Ground, { to }: Name): string | null {
  const who = wordAt(ground, to) === ',' ? to + 1 : to;
  if (wordAt(ground, who) !== 'who' || !DUTY.test(wordAt(ground, who + 1))) return null;
  const isOfPeople = /^(?:\p{Lu}|the$|its$|his$|her$|their$)/u.test(writtenAt(ground, who + 2));
  if (wordAt(ground, who + 1) === 'represents' && !isOfPeople) return null;
  const end = appositionEnd(ground, who + 1);
  return end === null ? null : textOf(ground, { from: who + 1, to: end });
}

const DUTY =
  /^(?:heads|headed|leads|runs|owns|chairs|directs|manages|oversees|teaches|studies|coaches|founded|represents|edits|commands)$/;

function leansOn(ground: Ground, at: number, from: number): boolean {
  const word = wordAt(ground, at);
  return (
    paragraphAt(ground, at) === paragraphAt(ground, from) &&
    !STOP.test(word) &&
    !(sayingVerbs.has(word) && word === writtenAt(ground, at)) &&
    !(word === 'of' && isPlainOf(ground, at))
  );
}

/** "partner of midfielder Roe", not "Bank of Leeds economist Roe" nor "chief of police Roe". */
function isPlainOf(ground: Ground, at: number): boolean {
  const isName = isCapital(ground, at - 1);
  return !isName && !/^(?:police|staff)$/.test(wordAt(ground, at + 1));
}

/** The apposition after the name: from the comma to the next comma or the end of the clause. */
function roleAfter(ground: Ground, { from: begin, to }: Name): string | null {
  if (wordAt(ground, to) !== ',' || isQuoted(ground, begin)) return null;
  let from = to + 1;
  if (/^\p{N}+$/u.test(wordAt(ground, from)) && wordAt(ground, from + 1) === ',') from += 2;
  if (/^(?:her|his|their|its|my|our)$/.test(wordAt(ground, from))) return null;
  if (/^(?:the|a|an)$/.test(wordAt(ground, from))) from += 1;
  if (isNoRole(ground, from)) return null;
  const end = appositionEnd(ground, from);
  if (end === null) return null;
  const firstNoun = nounOf(ground, { from, to: end });
  const firstName = ground.lower
    .slice(from, end)
    .findIndex((word, at) => isGivenName(word) && isCapital(ground, from + at));
  if (firstNoun < 0 || (firstName >= 0 && firstName < firstNoun)) return null;
  return textOf(ground, { from, to: end });
}

/** Where the first word for what somebody is stands in the run, from its beginning; -1 where none does. */
function nounOf(ground: Ground, { from, to }: Run): number {
  return ground.lower
    .slice(from, Math.min(to, from + FARTHEST))
    .findIndex((word, at) => isRoleWord(word) || isHead(ground, from + at));
}

/** "deputy UN emergency relief coordinator"; what stands farther off is told of somebody else. */
const FARTHEST = 8;

function isNoRole(ground: Ground, at: number): boolean {
  return NO_ROLE.test(wordAt(ground, at)) || isDone(ground, at);
}

/** "Ken Roe, 63, learned the trade": a verb with its object, where "a retired driver" has none. */
function isDone(ground: Ground, at: number): boolean {
  const isVerb = /^\p{Ll}{2,}(?:ed|ew|ent|ook|aid|ade|old|ame)$/u.test(writtenAt(ground, at));
  return (
    isVerb &&
    /^(?:the|an?|his|her|their|its|this|that|to|in|at|on|from|for)$/.test(wordAt(ground, at + 1))
  );
}

/** What follows the comma is told of the sentence, or of others: ", according to officials, ", ", and the mayor ". */
const NO_ROLE =
  /^(?:according|along|alongside|together|plus|despite|except|because|since|until|and|but|or|nor|not|so|then|including|like|such|with|without|in|on|at|by|from|to|for|of|as|after|before|during|under|over|near|where|when|while|what|how|why|because|if|although|though|i|we|you|he|she|it|they|that|this|these|those|there|here|\p{L}{4,}ly|(?!(?:acting|founding|leading|managing|outgoing|presiding|sitting|visiting|consulting)$)\p{Ll}{3,}ing)$/u;

function appositionEnd(ground: Ground, from: number): number | null {
  const paragraph = paragraphAt(ground, from);
  for (let at = from; at < from + LONGEST_AFTER; at += 1) {
    if (paragraphAt(ground, at) !== paragraph || isClauseEnd(ground, at)) {
      return at > from ? at : null;
    }
    if (isFiniteVerb(writtenAt(ground, at))) return null;
  }
  return null;
}

/** "Ana Ito of the University of Leeds": the house somebody speaks for. */
function homeAfter(ground: Ground, { to }: Name): string | null {
  if (wordAt(ground, to) !== 'of') return null;
  const from = wordAt(ground, to + 1) === 'the' ? to + 2 : to + 1;
  let end = from;
  const isPart = (at: number): boolean =>
    isCapital(ground, at) ||
    (/^(?:of|and|for|the|&)$/.test(wordAt(ground, at)) &&
      /^(?:\p{Lu}|the$)/u.test(writtenAt(ground, at + 1)));
  while (end - from < LONGEST_BEFORE && isPart(end)) end += 1;
  const words = ground.lower.slice(from, end);
  return words.some((word) => organisationWords.has(word))
    ? textOf(ground, { from, to: end })
    : null;
}

/** "Rep. Ana Ito (D-Minn.)": the party, which readers take for part of the office. */
function partyAfter(ground: Ground, { to }: Name): string | null {
  const last = ground.pieces[to - 1];
  if (!last) return null;
  const found = PARTY.exec((ground.texts[last.paragraph] ?? '').slice(last.end, last.end + 30));
  return found ? (found[1] ?? found[2] ?? null) : null;
}
