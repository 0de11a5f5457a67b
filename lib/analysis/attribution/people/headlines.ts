/** Headlines that write every word with a capital: "Ana Ito On Boats Being Sold" names Ana Ito. */
import type { Ground } from '../ground';
import { textOf, writtenAt } from '../ground';
import { key } from './key';
import type { Name } from './name';

/** Of the longer words of a headline, from which on capitals say nothing. */
const MOSTLY = 0.7;
/** Shorter words stay small in title case as well. */
const LONG = 4;
const FEWEST = 4;

/**
 * The names, with those of a headline in capitals cut to what the text below calls by that name; left out where the
 * text knows no part of it.
 */
export function withoutHeadlineCapitals(ground: Ground, names: readonly Name[]): readonly Name[] {
  const shouting = new Set([...ground.texts.keys()].filter((at) => isTitleCase(ground, at)));
  if (shouting.size === 0) return names;
  const isIn = ({ from }: Name): boolean => shouting.has(ground.pieces[from]?.paragraph ?? -1);
  const known = new Set(names.filter((name) => !isIn(name)).map(({ words }) => keyOf(words)));
  // A page whose text names nobody is all headline.
  if (known.size === 0) return names;
  return names.flatMap((name) => {
    if (!isIn(name) || known.has(keyOf(name.words))) return [name];
    const part = findPart(ground, name, known);
    return part ? [part] : [];
  });
}

function keyOf(words: readonly string[]): string {
  return words.map(key).join(' ');
}

/** Are most of the longer words of this title or subhead, or all letters of this line, capitals? */
function isTitleCase({ texts, roles }: Ground, at: number): boolean {
  const isShouted = !/\p{Ll}/u.test(texts[at] ?? '');
  if (roles[at] !== 'heading' && !isShouted) return false;
  const long = (texts[at] ?? '')
    .split(/\s+/u)
    .filter((word) => /^\p{L}/u.test(word) && word.length >= LONG);
  const capital = long.filter((word) => /^\p{Lu}/u.test(word));
  return long.length >= FEWEST && capital.length >= long.length * MOSTLY;
}

/** The longest run of its words that the text has as a name; null where there is none. */
function findPart(ground: Ground, name: Name, known: ReadonlySet<string>): Name | null {
  const at = ground.pieces
    .slice(name.from, name.to)
    .flatMap(({ text }, place) => (/\p{L}/u.test(text) ? [name.from + place] : []));
  for (let length = at.length - 1; length > 0; length -= 1) {
    for (let first = 0; first + length <= at.length; first += 1) {
      const [from, last] = [at[first] ?? 0, at[first + length - 1] ?? 0];
      const words = at.slice(first, first + length).map((piece) => writtenAt(ground, piece));
      if (!known.has(keyOf(words))) continue;
      const to = last + 1;
      const isWhole = to === name.to;
      return {
        ...name,
        begin: from,
        from,
        to,
        words,
        text: textOf(ground, { from, to }),
        role: null,
        isPossessive: isWhole && name.isPossessive,
      };
    }
  }
  return null;
}
