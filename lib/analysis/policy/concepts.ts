/** What a sentence speaks of: the words of comment rules, read sentence by sentence. */
import type { PolicyConcept } from '../lexicon/policy/policy-words';
import { fold } from './fold';
import type { Vocabulary } from './vocabulary';

export type Concept = PolicyConcept;

/** A sentence longer than this is read up to here: no rule is, and hostile text stays cheap. */
const REACH = 1_200;

/** Looks each concept up once. */
export class Meaning {
  readonly folded: string;
  readonly #vocabulary: Vocabulary;
  readonly #known = new Map<Concept, boolean>();

  constructor(text: string, vocabulary: Vocabulary) {
    this.folded = fold(text.slice(0, REACH)).replace(vocabulary.news, '~');
    this.#vocabulary = vocabulary;
  }

  has(concept: Concept): boolean {
    const known = this.#known.get(concept);
    if (known !== undefined) return known;
    const found = this.#vocabulary.find(concept)?.test(this.folded) ?? false;
    this.#known.set(concept, found);
    return found;
  }

  hasAny(concepts: readonly Concept[]): boolean {
    return concepts.some((concept) => this.has(concept));
  }
}
