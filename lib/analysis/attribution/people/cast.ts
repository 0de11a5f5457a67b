/** Who is in the article and who has spoken so far: what pronouns and short names are looked up in. */
import type { Ground, Run } from '../ground';
import { paragraphAt, wordAt } from '../ground';
import { sentenceAt } from '../units';
import { ageOf } from './age';
import { isSubject } from './standing';
import type { Entity, Gender } from './entity';
import { holds } from './held';
import type { Office } from './held';
import type { Name } from './name';
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

  /** Where the name that holds this piece begins; the piece itself where none does: "Ito" of "Ana Ito". */
  beginOfName(at: number): number {
    const name = this.names[this.firstFrom(at + 1) - 1];
    return name && name.from < at && at < name.to ? name.begin : at;
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

  /** Who spoke last in this paragraph or the few before it; null where nobody did. */
  spokenNear(at: number): Target | null {
    const here = paragraphAt(this.ground, at);
    const near = here - this.lastSpokeIn() <= REACH && this.inOnePost(here, this.lastSpokeIn());
    return near ? (this.spoken.at(-1)?.target ?? null) : null;
  }

  /** The person who holds the office, mentioned last before the piece: "the minister". */
  findByRole(office: Office, at: number): Entity | null {
    return this.lastMentioned(at, (entity) => isHolder(entity, office), Infinity);
  }

  /**
   * The one holder of the office, where the article names nobody of it before the piece: "Defence minister says",
   * "A transit chief said", of one who is named below.
   */
  findNamedLater(office: Office, at: number): Entity | null {
    const all = [...new Set(this.owners.values())].filter((entity) => isHolder(entity, office));
    const [only] = all;
    const isLater = only?.mentions.every(({ from }) => from > at) ?? false;
    return all.length === 1 && isLater ? (only ?? null) : null;
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

  /** "Ito, who" and "Ito who": the one whose name stands right before; null where none does. */
  endingBefore(at: number): Entity | null {
    const name = this.names[this.firstFrom(at) - 1];
    const gap = name ? at - name.to : Infinity;
    const isNext = gap === 0 || (gap === 1 && wordAt(this.ground, at - 1) === ',');
    return name && isNext ? this.entityOf(name) : null;
  }

  /** The person whom the article gives this age, in years; null where it gives it to none or to several. */
  findByAge(age: string): Entity | null {
    const fits = new Set(this.names.filter((name) => ageOf(this.ground, name) === age));
    const entities = new Set([...fits].map((name) => this.entityOf(name)));
    const [only = null] = entities;
    return entities.size === 1 && only && isPerson(only) ? only : null;
  }

  /** The people named in this paragraph up to the piece and in the two before it. */
  peopleNear(at: number): readonly Entity[] {
    const paragraph = paragraphAt(this.ground, at);
    const begin = this.ground.begins[Math.max(0, paragraph - 2)] ?? 0;
    const entities = this.namesIn({ from: begin, to: at }).map((name) => this.entityOf(name));
    return [...new Set(entities.filter((entity) => entity !== null))].filter(isPerson);
  }

  /** The person with whom the sentence before begins; null where there is none. */
  subjectBefore(at: number): Entity | null {
    const before = sentenceAt(this.ground, at, 1);
    const gap = before ? paragraphAt(this.ground, at) - paragraphAt(this.ground, before.from) : 2;
    const [name] = before && gap <= 1 ? this.namesIn(before) : [];
    const entity = name && name.begin - (before?.from ?? 0) <= 1 ? this.entityOf(name) : null;
    return entity && isPerson(entity) ? entity : null;
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
      if (back > REACH || !this.inOnePost(here, here - back)) break;
      const entity = this.entityOf(name);
      if (!entity || !couldBe(entity, gender) || isOnlyQuoted(this.ground, entity)) continue;
      const score = this.salience(name, entity, back);
      if (score > bestScore) [best, bestScore] = [entity, score];
    }
    return best ?? this.speakerWithin(here, gender);
  }

  /** "It" and "the operator" of one post of a live blog mean nobody of another. */
  private inOnePost(one: number, other: number): boolean {
    return this.ground.posts[one] === this.ground.posts[other];
  }

  private speakerWithin(here: number, gender: Gender): Entity | null {
    const last = this.lastSpeaker();
    const isNear = here - this.lastSpokeIn() <= REACH && this.inOnePost(here, this.lastSpokeIn());
    return last && isNear && couldBe(last, gender) ? last : null;
  }

  /** Higher for the one who spoke last, for sentence openers, for near ones; lower inside quotations. */
  private salience(name: Name, entity: Entity, back: number): number {
    const { ground } = this;
    const isSpeaker = this.lastSpeaker() === entity;
    const opensSentence = isSubject(ground, name);
    const isQuoted = (ground.features.columns.quotation[name.from] ?? 0) !== 0;
    return (
      (isSpeaker ? 4 : 0) +
      (opensSentence ? (back === 0 ? 5 : 2) : 0) -
      back * 2 -
      (name.isPossessive && !(opensSentence && back === 0) ? 1 : 0) -
      (isQuoted ? 5 : 0) -
      (isSurelyPerson(entity) ? 0 : 3)
    );
  }

  /** The fitting one named last before the piece, at most `reach` paragraphs back. */
  lastMentioned(at: number, fits: (entity: Entity) => boolean, reach: number): Entity | null {
    const here = paragraphAt(this.ground, at);
    const asked = new Set<Entity>();
    for (let index = this.firstFrom(at) - 1; index >= 0; index -= 1) {
      const name = this.names[index];
      const paragraph = name ? paragraphAt(this.ground, name.from) : -1;
      const isFar =
        here - paragraph > reach || (reach <= REACH && !this.inOnePost(here, paragraph));
      if (!name || isFar) return null;
      const entity = this.entityOf(name);
      if (!entity || asked.has(entity)) continue;
      if (fits(entity)) return entity;
      asked.add(entity);
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

/** "End Birthright Citizenship NOW": capitals that only somebody quoted writes are nobody who could speak. */
function isOnlyQuoted({ features }: Ground, entity: Entity): boolean {
  const { quotation } = features.columns;
  return !isSurelyPerson(entity) && entity.mentions.every(({ from }) => quotation[from] !== 0);
}

function isHolder({ kind, roles }: Entity, office: Office): boolean {
  return kind === 'person' && roles.some((role) => holds(role, office));
}

function isPerson({ kind }: Entity): boolean {
  return kind === 'person';
}

/** More than two capitals: a known given name, a role or a title. */
export function isSurelyPerson({ gender, roles, mentions }: Entity): boolean {
  return gender !== null || roles.length > 0 || mentions.some((name) => name.isCourteous);
}

/** Could a pronoun of this gender mean the entity? An unknown gender, on either side, excludes nobody. */
export function couldBe({ kind, gender }: Entity, wanted: Gender): boolean {
  return kind === 'person' && (wanted === null || gender === null || gender === wanted);
}
