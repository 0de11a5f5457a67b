/** Whom an interview asks: the one its title, standfirst and opening name most. */
import type { Ground, Run } from '../ground';
import { paragraphAt, wordAt } from '../ground';
import { findNames } from '../people/names';
import type { Name } from '../people/name';
import { isGivenName } from '../word-sets';

/** A name in the title says more than one in the text. */
const IN_TITLE = 3;
/** "Interview by Ana Ito" names who asks. */
const BYLINE = /^(?:by|von|par|por|:)$/;

type Heard = { readonly name: Name; weight: number; isTold: boolean };

/**
 * The words that name the interviewee, in the text where they stand there; null where two are named as often or
 * nobody is. `first` is the paragraph of the first question.
 */
export function findInterviewee(ground: Ground, first: number): Run | null {
  const end = ground.begins[first] ?? 0;
  const names = findNames(ground).filter(({ from }) => from < end);
  const heard = new Map<string, Heard>();
  for (const name of names) {
    const surname = name.words.at(-1)?.toLowerCase() ?? '';
    if (BYLINE.test(wordAt(ground, name.begin - 1))) continue;
    const known = heard.get(surname);
    const weight = paragraphAt(ground, name.from) < ground.lead ? IN_TITLE : 1;
    if (!known) heard.set(surname, { name, weight, isTold: isTold(name) });
    else
      heard.set(surname, {
        name: better(ground, known.name, name),
        weight: known.weight + weight,
        isTold: known.isTold || isTold(name),
      });
  }
  const people = [...heard.values()]
    .filter(({ name, isTold: told }) => told && name.words.length > 1)
    .toSorted((a, b) => b.weight - a.weight);
  const [best, second] = people;
  if (!best || (second && second.weight === best.weight)) return null;
  return { from: best.name.begin, to: best.name.to };
}

/** A role, a courtesy or a known given name. */
function isTold({ words, role, isCourteous }: Name): boolean {
  const given = (words[0] ?? '').toLowerCase();
  return role !== null || isCourteous || (words.length > 1 && isGivenName(given));
}

/** A full name rather than a surname, one of the text rather than the title's. */
function better({ pieces, lead }: Ground, one: Name, other: Name): Name {
  const rank = ({ words, from }: Name): number =>
    (words.length > 1 ? 2 : 0) + ((pieces[from]?.paragraph ?? 0) >= lead ? 1 : 0);
  return rank(other) > rank(one) ? other : one;
}
