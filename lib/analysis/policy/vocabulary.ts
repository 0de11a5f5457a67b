/** The words of comment rules in the languages that a page may be in, as regular expressions. */
import { OTHER_LANGUAGES } from '../lexicon/policy/other-languages';
import type { PolicyConcept, PolicyWords } from '../lexicon/policy/policy-words';
import { compileConcept } from './compile-concept';

export type Vocabulary = {
  /** Every place where the news uses such a word without speaking of readers' comments. */
  readonly news: RegExp;
  /** null where none of the languages has words for it. */
  readonly find: (concept: PolicyConcept) => RegExp | null;
};

/** Of these languages together, and of the few words known of others. A concept is compiled when first asked for. */
export function compileVocabulary(languages: readonly PolicyWords[]): Vocabulary {
  const all = [...languages, OTHER_LANGUAGES];
  const compiled = new Map<PolicyConcept, RegExp | null>();
  const compile = (concept: keyof PolicyWords, flags: string): RegExp | null => {
    const lists = all.flatMap((words) => words[concept] ?? []);
    return lists.length === 0 ? null : compileConcept(lists, flags);
  };
  return {
    news: compile('news', 'gu') ?? /(?!)/gu,
    find: (concept) => {
      const known = compiled.get(concept);
      if (known !== undefined) return known;
      const found = compile(concept, 'u');
      compiled.set(concept, found);
      return found;
    },
  };
}
