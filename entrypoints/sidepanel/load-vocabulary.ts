/** The words of comment rules in the languages of a page, from Lede's own package, and no others. */
import type { Reading } from '@/lib/analysis/brief';
import type { PolicyWords } from '@/lib/analysis/lexicon/policy/policy-words';
import { chooseLanguages } from '@/lib/analysis/policy/choose-languages';
import type { PolicyLanguage } from '@/lib/analysis/policy/choose-languages';
import { compileVocabulary } from '@/lib/analysis/policy/vocabulary';
import type { Vocabulary } from '@/lib/analysis/policy/vocabulary';

const LOADERS: Readonly<Record<PolicyLanguage, () => Promise<PolicyWords>>> = {
  en: async () => (await import('@/lib/analysis/lexicon/policy/en')).ENGLISH,
  de: async () => (await import('@/lib/analysis/lexicon/policy/de')).GERMAN,
  es: async () => (await import('@/lib/analysis/lexicon/policy/es')).SPANISH,
  fr: async () => (await import('@/lib/analysis/lexicon/policy/fr')).FRENCH,
  it: async () => (await import('@/lib/analysis/lexicon/policy/it')).ITALIAN,
  nl: async () => (await import('@/lib/analysis/lexicon/policy/nl')).DUTCH,
  pt: async () => (await import('@/lib/analysis/lexicon/policy/pt')).PORTUGUESE,
};

/** For one reading; a file that was loaded before is not loaded again. */
export async function loadVocabulary(reading: Reading): Promise<Vocabulary> {
  const languages = chooseLanguages(reading);
  return compileVocabulary(await Promise.all(languages.map((language) => LOADERS[language]())));
}
