/** What a sentence speaks of: the word lists on comment rules, compiled, and read sentence by sentence. */
import { CONDUCT_CONCEPTS } from '../lexicon/policy/conduct-concepts';
import { CONSEQUENCE_CONCEPTS } from '../lexicon/policy/consequence-concepts';
import { HANDLING_CONCEPTS } from '../lexicon/policy/handling-concepts';
import { IDENTITY_CONCEPTS } from '../lexicon/policy/identity-concepts';
import { LABEL_CONCEPTS } from '../lexicon/policy/label-concepts';
import { NEWS_SENSES } from '../lexicon/policy/news-senses';
import { OPINION_CONCEPTS } from '../lexicon/policy/opinion-concepts';
import { POINTING_CONCEPTS } from '../lexicon/policy/pointing-concepts';
import { PRIVACY_CONCEPTS } from '../lexicon/policy/privacy-concepts';
import { SPEAKER_CONCEPTS } from '../lexicon/policy/speaker-concepts';
import { WRITING_CONCEPTS } from '../lexicon/policy/writing-concepts';
import { compileConcept } from './compile-concept';
import { fold } from './fold';

const LISTS = {
  ...WRITING_CONCEPTS,
  ...IDENTITY_CONCEPTS,
  ...HANDLING_CONCEPTS,
  ...OPINION_CONCEPTS,
  ...CONDUCT_CONCEPTS,
  ...CONSEQUENCE_CONCEPTS,
  ...PRIVACY_CONCEPTS,
  ...POINTING_CONCEPTS,
  ...SPEAKER_CONCEPTS,
  ...LABEL_CONCEPTS,
} as const;

export type Concept = keyof typeof LISTS;

/** A sentence longer than this is read up to here: no rule is, and hostile text stays cheap. */
const REACH = 1_200;

const NEWS = compileConcept(NEWS_SENSES.news, 'gu');
const COMPILED = new Map<string, RegExp>(
  Object.entries(LISTS).map(([name, list]) => [name, compileConcept(list, 'u')]),
);

/** Looks each concept up once. */
export class Meaning {
  readonly folded: string;
  readonly #known = new Map<Concept, boolean>();

  constructor(text: string) {
    this.folded = fold(text.slice(0, REACH)).replace(NEWS, '~');
  }

  has(concept: Concept): boolean {
    const known = this.#known.get(concept);
    if (known !== undefined) return known;
    const found = COMPILED.get(concept)?.test(this.folded) ?? false;
    this.#known.set(concept, found);
    return found;
  }

  hasAny(concepts: readonly Concept[]): boolean {
    return concepts.some((concept) => this.has(concept));
  }
}
