/** Finds who is meant by a part of a name, without asking everybody: an article may name thousands. */
import type { Entity } from './entity';
import { isGivenName } from '../word-sets';
import { ALSO_PLACE } from './also-place';
import { key } from './key';
import type { Name } from './name';

const ACRONYM = /^[\p{Lu}&]{2,6}$/u;

/** What companies carry behind their name, and no town's council, school or team does. */
const COMPANY =
  /^(?:Aerospace|Airlines|Airways|Biotech|Co|Companies|Corp|Corporation|Electronics|Enterprises|Ferries|Foods|Group|Holdings|Inc|Industries|International|LLC|Labs|Logistics|Ltd|Motors|PLC|Pharmaceuticals|Robotics|Securities|Semiconductors?|Software|Solutions|Stores|Studios|Supermarkets|Systems|Technologies|Telecom)$/;

/** Entities by first word and by initials; who got a longer name stands under the old one too. */
export class ShortNames {
  private readonly byFirstWord = new Map<string, Set<Entity>>();
  private readonly byInitials = new Map<string, Set<Entity>>();
  private readonly order = new Map<Entity, number>();

  /** Call with each new entity, and again when its name has grown. */
  note(entity: Entity): void {
    if (!this.order.has(entity)) this.order.set(entity, this.order.size);
    add(this.byFirstWord, key(entity.words[0]), entity);
    add(this.byInitials, initials(entity.words), entity);
  }

  /** An acronym or the first words of an organisation, or a given name alone that only one person has. */
  find({ words }: Name): Entity | null {
    const [only] = words;
    if (only === undefined) return null;
    if (words.length === 1 && ACRONYM.test(only)) return this.byAcronym(only.replace('&', ''));
    if (/^\p{Lu}{2,}$/u.test(only) && words.length > 1) return null;
    const alike = [...(this.byFirstWord.get(key(only)) ?? [])].filter((entity) => {
      const isStart = words.every((word, at) => key(entity.words[at]) === key(word));
      return isStart && entity.words.length > words.length;
    });
    return alike.length === 1 && words.join('').length > 2 ? (alike[0] ?? null) : null;
  }

  /** The company that a longer name is the full form of: "Tide" of "Tide Motors", not "Leeds" of "Leeds City Council". */
  findStem({ words }: Name): Entity | null {
    const [first, ...rest] = words;
    if (rest.length === 0 || !rest.every((word) => COMPANY.test(word))) return null;
    const alike = [...(this.byFirstWord.get(key(first)) ?? [])];
    const [only] = alike;
    return alike.length === 1 && only?.words.length === 1 ? only : null;
  }

  /**
   * Whoever was called by a given name alone before: "Sharon" of "Sharon Roe"; null where two are, where the word is no
   * given name ("Marlow" of "Marlow Roe"), or where a place bears it too.
   */
  findGiven({ words }: Name): Entity | null {
    const first = key(words[0]);
    const isGiven = isGivenName(first);
    if (words.length < 2 || words.length > 3 || !isGiven || ALSO_PLACE.test(first)) return null;
    const alike = [...(this.byFirstWord.get(first) ?? [])];
    const [only] = alike;
    return alike.length === 1 && only?.words.length === 1 ? only : null;
  }

  /** The one named first. */
  private byAcronym(acronym: string): Entity | null {
    const alike = [...(this.byInitials.get(acronym) ?? [])].filter(
      ({ words }) => initials(words) === acronym,
    );
    const place = (entity: Entity): number => this.order.get(entity) ?? 0;
    return alike.toSorted((a, b) => place(a) - place(b))[0] ?? null;
  }
}

function add(index: Map<string, Set<Entity>>, under: string, entity: Entity): void {
  const known = index.get(under);
  if (known) known.add(entity);
  else index.set(under, new Set([entity]));
}

function initials(words: readonly string[]): string {
  const full = words.filter((word) => !/^(?:Co|Corp|Inc|Ltd|of|for|the|and)$/u.test(word));
  return full.length < 2 ? '' : full.map((word) => word.charAt(0)).join('');
}
