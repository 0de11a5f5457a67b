/** The words beside quotes in an article's language, from Lede's own package, and no others. */
import type { SpeechWords } from '@/lib/analysis/lexicon/speech/speech-words';

const LOADERS: Readonly<Record<string, () => Promise<SpeechWords>>> = {
  de: async () => (await import('@/lib/analysis/lexicon/speech/de')).GERMAN_SPEECH,
  es: async () => (await import('@/lib/analysis/lexicon/speech/es')).SPANISH_SPEECH,
  fr: async () => (await import('@/lib/analysis/lexicon/speech/fr')).FRENCH_SPEECH,
};

/** By the language's subtag; empty for English and for languages of which none are known. */
export async function loadSpeech(language: string): Promise<Readonly<Record<string, SpeechWords>>> {
  const load = LOADERS[language];
  return load ? { [language]: await load() } : {};
}
