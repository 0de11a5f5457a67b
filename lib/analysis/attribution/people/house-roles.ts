/** What the page says an organisation is: "Tide Works, a Leeds-based chain of pubs". */
import type { Ground } from '../ground';
import { paragraphAt, textOf, wordAt, writtenAt } from '../ground';
import { organisationNouns } from '../word-sets';
import type { Name } from './names';

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
  return after(ground, name) ?? before(ground, name);
}

function isHouse(word: string): boolean {
  return organisationNouns.has(word) || HOUSE.test(word);
}

function after(ground: Ground, { to }: Name): string | null {
  if (wordAt(ground, to) !== ',' || !/^(?:an?|the)$/.test(wordAt(ground, to + 1))) return null;
  const from = to + 2;
  let end = from;
  const paragraph = paragraphAt(ground, to);
  while (end - from < LONGEST && paragraphAt(ground, end) === paragraph) {
    if (BREAK.test(wordAt(ground, end))) break;
    end += 1;
  }
  return ground.lower.slice(from, end).some(isHouse) ? textOf(ground, { from, to: end }) : null;
}

/** "the shipping giant Tide Works": lower-case words that lean on the name. */
function before(ground: Ground, { from }: Name): string | null {
  if (!isHouse(wordAt(ground, from - 1))) return null;
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
