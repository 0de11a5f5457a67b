/** The words of comment rules for tools and tests: those that the panel would load for the same reading. */
import type { Reading } from '@/lib/analysis/brief';
import { GERMAN } from '@/lib/analysis/lexicon/policy/de';
import { ENGLISH } from '@/lib/analysis/lexicon/policy/en';
import { SPANISH } from '@/lib/analysis/lexicon/policy/es';
import { FRENCH } from '@/lib/analysis/lexicon/policy/fr';
import { ITALIAN } from '@/lib/analysis/lexicon/policy/it';
import { DUTCH } from '@/lib/analysis/lexicon/policy/nl';
import type { PolicyWords } from '@/lib/analysis/lexicon/policy/policy-words';
import { PORTUGUESE } from '@/lib/analysis/lexicon/policy/pt';
import { chooseLanguages } from '@/lib/analysis/policy/choose-languages';
import type { PolicyLanguage } from '@/lib/analysis/policy/choose-languages';
import { compileVocabulary } from '@/lib/analysis/policy/vocabulary';
import type { Vocabulary } from '@/lib/analysis/policy/vocabulary';

const WORDS: Readonly<Record<PolicyLanguage, PolicyWords>> = {
  en: ENGLISH,
  de: GERMAN,
  es: SPANISH,
  fr: FRENCH,
  it: ITALIAN,
  nl: DUTCH,
  pt: PORTUGUESE,
};

const compiled = new Map<string, Vocabulary>();

/** Compiled once per set of languages, for all the pages of a run. */
export function loadVocabulary(reading: Reading): Vocabulary {
  const languages = chooseLanguages(reading);
  const key = languages.join(' ');
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const vocabulary = compileVocabulary(languages.map((language) => WORDS[language]));
  compiled.set(key, vocabulary);
  return vocabulary;
}
