/** Names without the capitals that happen to stand before them: "Leeds FC Ana Ito", "in Marlow Ken Roe said". */
import { isGivenName, particles, plainCapitals } from '../word-sets';
import type { Ground } from '../ground';
import { textOf, writtenAt } from '../ground';
import { key } from './key';
import type { Name } from './name';

/** A position or body that pages shorten: "DL", "MEP". */
const SHORTENED = /^\p{Lu}{2,4}$/u;

/** Posts that are always shortened, in politics, business and sport. */
const POST =
  /^(?:MP|MEP|MSP|MLA|DA|VP|CFO|COO|CTO|DL|DE|DT|QB|WR|RB|TE|LB|CB|OL|OT|SS|FS|GM|PM|DJ)$/u;

/**
 * The names, each cut at its given name where what stands before is shown to be none of it: shortened, a
 * people's, or a name of its own elsewhere in the article, or left out there. "Khawaja Mohammad Asif" stays whole.
 */
export function withoutLeads(ground: Ground, names: readonly Name[]): readonly Name[] {
  const known = new Set(names.map(({ text }) => key(text)));
  return names.map((name) => {
    const at = givenAt(name);
    if (at === null) return name;
    const lead = name.words.slice(0, at);
    const rest = name.words.slice(at);
    const isShortened = SHORTENED.test(lead.at(-1) ?? '');
    const isElsewhere = known.has(key(lead.join(' '))) || known.has(key(rest.join(' ')));
    const isPeople = lead.every((word) => plainCapitals.has(word.toLowerCase()));
    return isShortened || isElsewhere || isPeople
      ? cutAt(ground, name, { at, isRole: isShortened })
      : name;
  });
}

/** The place of a given name that is not the first word and has a surname behind it; null where there is none. */
function givenAt({ words, role }: Name): number | null {
  if (role !== null || words.length < 3) return null;
  const post = words.findIndex((word, place) => place < words.length - 2 && POST.test(word));
  const at = post >= 0 ? post + 1 : words.findIndex((word) => isGivenName(word.toLowerCase()));
  const isInside = at > 0 && at < words.length - 1 && words.length - at <= 3;
  const lead = words.slice(0, at);
  const isPlain = lead.every((word) => word.length > 1 && !particles.has(word.toLowerCase()));
  return isInside && isPlain ? at : null;
}

function cutAt(
  ground: Ground,
  name: Name,
  { at, isRole }: { readonly at: number; readonly isRole: boolean },
): Name {
  let from = name.from;
  for (let word = 0; from < name.to; from += 1) {
    if (!/\p{L}/u.test(writtenAt(ground, from))) continue;
    if (word === at) break;
    word += 1;
  }
  return {
    ...name,
    begin: isRole ? name.begin : from,
    from,
    words: name.words.slice(at),
    text: textOf(ground, { from, to: name.to }),
    role: isRole ? textOf(ground, { from: name.from, to: from }) : null,
    hasArticle: false,
  };
}
