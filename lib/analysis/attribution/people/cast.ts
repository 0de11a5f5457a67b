/** Who is in the article and who has spoken so far: what pronouns and short names are looked up in. */
import type { Ground, Run } from '../ground';
import { paragraphAt, wordAt } from '../ground';
import { firstFrom, sentenceRuns } from '../units';
import type { Entity, Gender } from './entities';
import type { Name } from './names';
import type { Target } from './target';

/** Paragraphs back in which somebody may still be meant by "she" or "the company". */
const REACH = 3;

type Spoken = {
  readonly target: Target;
  /** All who said it with one voice, `target` first. */
  readonly all: readonly Target[];
  readonly paragraph: number;
};

export class Cast {
  private readonly spoken: Spoken[] = [];
  private readonly owners = new Map<Name, Entity>();
  private readonly ground: Ground;
  private readonly names: readonly Name[];

  constructor(ground: Ground, names: readonly Name[], entities: readonly Entity[]) {
    this.ground = ground;
    this.names = names;
    for (const entity of entities) {
      for (const mention of entity.mentions) this.owners.set(mention, entity);
    }
  }

  entityOf(name: Name): Entity | null {
    return this.owners.get(name) ?? null;
  }

  /** Names that begin in the run. */
  namesIn({ from, to }: Run): readonly Name[] {
    return this.names.slice(this.firstFrom(from), this.firstFrom(to));
  }

  /** Notes who spoke in the paragraph of this piece; several with one voice. */
  speak(all: readonly Target[], at: number): void {
    const [target] = all;
    if (target) this.spoken.push({ target, all, paragraph: paragraphAt(this.ground, at) });
  }

  lastSpeaker(): Entity | null {
    const target = this.spoken.at(-1)?.target;
    return target && 'entity' in target ? target.entity : null;
  }

  /** "they": the last source nearby that is more than one: several names, a phrase or an organisation. */
  lastGroup(): readonly Target[] {
    const last = this.spoken.at(-1);
    if (!last) return [];
    const isGroup =
      last.all.length > 1 ||
      !('entity' in last.target) ||
      last.target.entity.kind === 'organisation';
    return isGroup ? last.all : [];
  }

  lastSpokeIn(): number {
    return this.spoken.at(-1)?.paragraph ?? -1;
  }

  /**
   * The person whose role holds the noun, mentioned last before the piece: "the minister". Without "the"
   * ("Defence minister says") also one who is only named later.
   */
  findByRole(noun: string, at: number, isDefinite: boolean): Entity | null {
    if (noun.length < 3) return null;
    const fits = ({ kind, roles }: Entity): boolean =>
      kind === 'person' && roles.some((role) => holds(role, noun));
    const before = this.lastMentioned(at, fits, Infinity);
    if (before || isDefinite) return before;
    const later = [...new Set(this.owners.values())].filter(fits);
    return later.length === 1 ? (later[0] ?? null) : null;
  }

  /** "the label": the organisation that the page calls one, named last before the piece; null where none is. */
  houseByRole(noun: string, at: number): Entity | null {
    const fits = ({ kind, roles }: Entity): boolean =>
      kind === 'organisation' && roles.some((role) => holds(role, noun));
    return this.lastMentioned(at, fits, Infinity);
  }

  /** "both men": the two people whom "and" joined last nearby; nobody where none were. */
  lastPair(at: number): readonly Entity[] {
    const here = paragraphAt(this.ground, at);
    for (let index = this.firstFrom(at) - 1; index > 0; index -= 1) {
      const [one, two] = this.names.slice(index - 1, index + 1);
      if (!one || !two || here - paragraphAt(this.ground, two.from) > REACH) return [];
      const pair = [one, two]
        .map((name) => this.entityOf(name))
        .filter((entity) => entity !== null);
      const isPair = pair.length === 2 && pair[0] !== pair[1] && pair.every(isPerson);
      const between = this.ground.lower.slice(one.to, two.begin);
      if (isPair && between.includes('and') && between.length <= LONGEST_JOINT) return pair;
    }
    return [];
  }

  /** "the company": the organisation that spoke last nearby, else the one named last. */
  lastOrganisation(at: number): Entity | null {
    const speaker = this.lastSpeaker();
    const here = paragraphAt(this.ground, at);
    const named = this.lastMentioned(at, ({ kind }) => kind === 'organisation', 1);
    if (speaker?.kind !== 'organisation' || here - this.lastSpokeIn() > REACH) return named;
    return speaker;
  }

  /** Whose statement "the statement" is: who spoke last nearby, else who was named last. */
  whoStated(at: number): Target | null {
    const last = this.spoken.at(-1);
    if (last && paragraphAt(this.ground, at) - last.paragraph <= REACH) return last.target;
    const named = this.lastMentioned(at, () => true, 1);
    return named ? { entity: named } : null;
  }

  /** "it": the organisation, named or not, that spoke last nearby; else the one named last. */
  lastIt(at: number): Target | null {
    const last = this.spoken.at(-1);
    const isNear = last !== undefined && paragraphAt(this.ground, at) - last.paragraph <= REACH;
    if (last && isNear && isOrganisation(last.target)) return last.target;
    const entity = this.lastOrganisation(at);
    return entity ? { entity } : null;
  }

  /** "Ito, who" and "Ito who": the one whose name stands right before; null where none does. */
  endingBefore(at: number): Entity | null {
    const name = this.names[this.firstFrom(at) - 1];
    const gap = name ? at - name.to : Infinity;
    const isNext = gap === 0 || (gap === 1 && wordAt(this.ground, at - 1) === ',');
    return name && isNext ? this.entityOf(name) : null;
  }

  /** The person of whom nothing is told and with whom the sentence before begins; null where there is none. */
  subjectBefore(at: number): Entity | null {
    const sentences = sentenceRuns(this.ground);
    const before = sentences[firstFrom(sentences, at + 1) - 2];
    const isHere = before && paragraphAt(this.ground, before.from) === paragraphAt(this.ground, at);
    const [name] = isHere ? this.namesIn(before) : [];
    const entity = name && name.begin === before?.from ? this.entityOf(name) : null;
    return entity?.kind === 'person' && entity.roles.length === 0 ? entity : null;
  }

  /** The person most likely meant by a pronoun at this piece; null where nobody near fits. */
  lastPerson(at: number, gender: Gender): Entity | null {
    const here = paragraphAt(this.ground, at);
    let best: Entity | null = null;
    let bestScore = -Infinity;
    for (let index = this.firstFrom(at) - 1; index >= 0; index -= 1) {
      const name = this.names[index];
      if (!name) break;
      const back = here - paragraphAt(this.ground, name.from);
      if (back > REACH) break;
      const entity = this.entityOf(name);
      if (!entity || !couldBe(entity, gender)) continue;
      const score = this.salience(name, entity, back);
      if (score > bestScore) [best, bestScore] = [entity, score];
    }
    return best ?? this.speakerWithin(here, gender);
  }

  private speakerWithin(here: number, gender: Gender): Entity | null {
    const last = this.lastSpeaker();
    const isNear = here - this.lastSpokeIn() <= REACH;
    return last && isNear && couldBe(last, gender) ? last : null;
  }

  /** Higher for the one who spoke last, for sentence openers, for near ones; lower inside quotations. */
  private salience(name: Name, entity: Entity, back: number): number {
    const { ground } = this;
    const isSpeaker = this.lastSpeaker() === entity;
    const opensSentence =
      /^[.!?”"]?$/u.test(wordAt(ground, name.from - 1)) ||
      paragraphAt(ground, name.from - 1) !== paragraphAt(ground, name.from);
    const isQuoted = (ground.features.columns.quotation[name.from] ?? 0) !== 0;
    return (
      (isSpeaker ? 4 : 0) +
      (opensSentence ? 2 : 0) -
      back * 2 -
      (name.isPossessive ? 1 : 0) -
      (isQuoted ? 5 : 0) -
      (isSurelyPerson(entity) ? 0 : 3)
    );
  }

  private lastMentioned(
    at: number,
    fits: (entity: Entity) => boolean,
    reach: number,
  ): Entity | null {
    const here = paragraphAt(this.ground, at);
    for (let index = this.firstFrom(at) - 1; index >= 0; index -= 1) {
      const name = this.names[index];
      if (!name || here - paragraphAt(this.ground, name.from) > reach) return null;
      const entity = this.entityOf(name);
      if (entity && fits(entity)) return entity;
    }
    return null;
  }

  /** Index of the first name that begins at or after the piece. */
  private firstFrom(at: number): number {
    let low = 0;
    let high = this.names.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.names[middle]?.from ?? Infinity) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** "and Australian" between the two names of a pair. */
const LONGEST_JOINT = 3;

function isPerson({ kind }: Entity): boolean {
  return kind === 'person';
}

/** More than two capitals: a known given name, a role or a title. */
export function isSurelyPerson({ gender, roles, mentions }: Entity): boolean {
  return gender !== null || roles.length > 0 || mentions.some((name) => name.isCourteous);
}

function couldBe({ kind, gender }: Entity, wanted: Gender): boolean {
  return kind === 'person' && (wanted === null || gender === null || gender === wanted);
}

/** Short forms of offices that pages write before names. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  gov: 'governor',
  sen: 'senator',
  rep: 'representative',
  prof: 'professor',
  dr: 'doctor',
};

function holds(role: string, noun: string): boolean {
  const words = role.toLowerCase().split(/[\s,.]+/u);
  return words.some((word) => word === noun || SHORT_FORMS[word] === noun);
}

function isOrganisation(target: Target): boolean {
  return ('entity' in target ? target.entity.kind : target.type) === 'organisation';
}
