/** What the page says an organisation is: "Tide Works, a Leeds-based chain of pubs". */
import type { Ground } from '../ground';
import { paragraphAt, textOf, wordAt, writtenAt } from '../ground';
import { organisationNouns } from '../word-sets';
import type { Name } from './name';

/** A description is no longer: what runs on is a sentence. */
const LONGEST = 14;
const BREAK = /^(?:[.,;:()“”"—–]|who|which|that|whose|is|was|has|had|said|says)$/u;
/** Nouns for organisations that are ordinary words elsewhere. */
const HOUSE =
  /^(?:tank|provider|giant|maker|retailer|carrier|operator|publisher|utility|nonprofit)$/;

/**
 * The description beside this mention, null where there is none. "Tide Works, a chain of pubs, said" gives
 * "chain of pubs"; "Tide Works, a day later, said" must not.
 */
export function houseRoleOf(ground: Ground, name: Name): string | null {
  const beside = after(ground, name) ?? before(ground, name);
  return beside ?? (name.isPossessive ? null : setOff(ground, name)) ?? leaning(ground, name);
}

function isHouse(word: string): boolean {
  return (
    organisationNouns.has(word) || HOUSE.test(word) || /-(?:maker|builder|operator)$/.test(word)
  );
}

/** The noun of a description: "chain" of "Leeds-based chain of pubs". */
function headOf(words: readonly string[]): string {
  const end = words.findIndex((word) => PART.test(word));
  return words[(end > 0 ? end : words.length) - 1] ?? '';
}

const PART = /^(?:of|that|which|for|in|at|on|with|to|from|by|behind|based|run|owned)$/;

/** "In Marlow, the council said" describes no Marlow. */
const PLACED = /^(?:in|near|across|around|outside|throughout)$/;

function after(ground: Ground, { begin, to }: Name): string | null {
  if (PLACED.test(wordAt(ground, begin - 1))) return null;
  if (wordAt(ground, to) !== ',' || !/^(?:an?|the)$/.test(wordAt(ground, to + 1))) return null;
  const from = to + 2;
  let end = from;
  const paragraph = paragraphAt(ground, to);
  while (end - from < LONGEST && paragraphAt(ground, end) === paragraph) {
    if (BREAK.test(wordAt(ground, end))) break;
    end += 1;
  }
  const head = headOf(ground.lower.slice(from, end));
  // "in the Harbour Region, the news agency said": the phrase has a verb of its own.
  const isSubject = /^(?:said|says|is|was|has|had)$/.test(wordAt(ground, end));
  return isHouse(head) && !isSubject ? textOf(ground, { from, to: end }) : null;
}

/** "the shipping giant Tide Works": lower-case words that lean on the name. */
function before(ground: Ground, { from }: Name): string | null {
  if (!isHouse(wordAt(ground, from - 1))) return null;
  if (paragraphAt(ground, from - 1) !== paragraphAt(ground, from)) return null;
  let begin = from - 1;
  const leans = (at: number): boolean =>
    paragraphAt(ground, at) === paragraphAt(ground, from) &&
    /^\p{Ll}/u.test(writtenAt(ground, at)) &&
    !/^(?:the|an?|of|and|or|to|by|with|from|in|on|at|for|as|its|their|his|her|said|that)$/.test(
      wordAt(ground, at),
    );
  while (from - begin < 4 && leans(begin - 1)) begin -= 1;
  return /^\p{Ll}/u.test(writtenAt(ground, from - 1))
    ? textOf(ground, { from: begin, to: from })
    : null;
}

/**
 * "The group that owns the docks, Tide Works, says" and "her former label, Tide Works": a phrase with an
 * article or owner that a comma parts from the name. "The crews left, Tide Works said" has none.
 */
function setOff(ground: Ground, { from }: Name): string | null {
  const comma = from - 1;
  if (wordAt(ground, comma) !== ',') return null;
  let begin = comma;
  const isIn = (at: number): boolean =>
    paragraphAt(ground, at) === paragraphAt(ground, from) &&
    !/^[.,;:()“”"—–]$/u.test(wordAt(ground, at));
  while (comma - begin < LONGEST && isIn(begin - 1)) begin -= 1;
  const words = ground.lower.slice(begin, comma);
  const isClause = LEADS.test(words[0] ?? '') && opensSentence(ground, begin);
  const relative = isClause
    ? words.findIndex((word) => /^(?:that|which|of|behind)$/.test(word))
    : -1;
  const lead = relative > 0 ? 0 : words.findLastIndex((word) => LEADS.test(word));
  const head = words[(relative > 0 ? relative : words.length) - 1] ?? '';
  return lead >= 0 && isHouse(head) ? textOf(ground, { from: begin + lead + 1, to: comma }) : null;
}

const LEADS = /^(?:the|her|his|its|their|my|our)$/;

function opensSentence(ground: Ground, at: number): boolean {
  const isFirst = paragraphAt(ground, at - 1) !== paragraphAt(ground, at);
  return isFirst || /^[.!?”"]$/u.test(wordAt(ground, at - 1));
}

/** "the conservative-leaning Tide Foundation": where it stands, is, or whose it is. */
function leaning(ground: Ground, { from }: Name): string | null {
  const isAdjective = /^\p{L}+-(?:leaning|based|backed|owned|funded|run)$/u.test(
    wordAt(ground, from - 1),
  );
  return isAdjective ? textOf(ground, { from: from - 1, to: from }) : null;
}
