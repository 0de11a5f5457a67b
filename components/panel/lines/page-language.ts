/** The language of the page's words, for every passage below: a voice reads them as they are spoken. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** As the article has it, "en"; "und" where that is not known. */
export const PageLanguage = createContext('und');

/** For the `lang` of an element; undefined where the language is not known. */
export function usePageLanguage(): string | undefined {
  const language = useContext(PageLanguage);
  return language === 'und' ? undefined : language;
}
