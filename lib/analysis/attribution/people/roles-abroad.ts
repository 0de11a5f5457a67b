/** Roles beside a name in French, German and Spanish, where the noun comes first: "la directrice générale Ana Ito". */
import { bareAt, isDeterminer, isElided, isRoleAbroad } from '../abroad';
import type { Ground } from '../ground';
import { paragraphAt, textOf, wordAt } from '../ground';
import type { Name } from './name';

/** "la consejera de Medio Ambiente y Vivienda" */
const LONGEST = 10;
/** "le capitaine du navire Ana Ito" is a ship's; behind a comma, "la ministre de la culture, Ana Ito", is she. */
const LINK = /^(?:de|del|des|du|d|von|vom|für|pour|para|y|et|und|à|au|en|in|dicha|dicho)$/;
const MARK = /^[,;:.()«»“”„"–—?!]$/u;

/** The role before the name, with a comma between or without; else the one after its comma; null where none is. */
export function roleAbroad(ground: Ground, name: Name): string | null {
  return before(ground, name) ?? after(ground, name);
}

/** From the noun behind the nearest article or owner up to the name. */
function before(ground: Ground, { begin, from }: Name): string | null {
  if (begin < from) return textOf(ground, { from: begin, to: from });
  const isSetOff = wordAt(ground, begin - 1) === ',';
  const end = isSetOff ? begin - 1 : begin;
  if (isLink(ground, end - 1)) return null;
  for (let at = end - 1; at >= end - LONGEST; at -= 1) {
    const isOfOther = !isSetOff && isApart(ground, at, end);
    if (isOfOther || isEnd(ground, at) || isElsewhere(ground, at, begin)) return null;
    if (!isRoleAbroad(ground, bareAt(ground, at))) continue;
    const role = textOf(ground, { from: at, to: end });
    if (isElided(ground, at)) return withoutElision(role);
    if (isDeterminer(ground, at - 1)) return role;
  }
  return null;
}

/**
 * Without a comma a link makes the noun somebody else's; in German it stands right before the name: "der Autor Ken Roe
 * sieht bei Ana Ito" gives her none.
 */
function isApart(ground: Ground, at: number, end: number): boolean {
  return LINK.test(wordAt(ground, at)) || (ground.language === 'de' && at < end - 1);
}

/** "de la" right before the name: it is a house's or a place's. */
function isLink(ground: Ground, at: number): boolean {
  return LINK.test(wordAt(ground, at)) || isDeterminer(ground, at);
}

function isElsewhere(ground: Ground, one: number, other: number): boolean {
  return paragraphAt(ground, one) !== paragraphAt(ground, other);
}

/** A mark, or a verb: "Ana Ito, Leiterin der Schule sagte am Montag" goes on as a sentence. */
function isEnd(ground: Ground, at: number): boolean {
  const isVerb = ground.abroad?.verbs.has(wordAt(ground, at)) ?? false;
  return isVerb || MARK.test(wordAt(ground, at));
}

/** ", délégué syndical,": the first word behind the comma, or behind its article, is the noun. */
function after(ground: Ground, { to }: Name): string | null {
  if (wordAt(ground, to) !== ',') return null;
  const from = isDeterminer(ground, to + 1) ? to + 2 : to + 1;
  if (!isRoleAbroad(ground, bareAt(ground, from))) return null;
  let end = from;
  while (end - from < LONGEST && !isEnd(ground, end)) end += 1;
  const isWhole = isEnd(ground, end) && !isElsewhere(ground, end, to);
  return isWhole ? withoutElision(textOf(ground, { from, to: end })) : null;
}

function withoutElision(text: string): string {
  return text.replace(/^\p{L}['’]/u, '');
}
