/** The interface's words for every component below; who mounts them provides the words. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { makeWords } from '@/lib/words/words';
import type { Words } from '@/lib/words/words';

/** Without a provider every message is its own key. */
export const WordsContext = createContext<Words>(makeWords(() => '', 'en'));

/** The words that were provided above. */
export function useWords(): Words {
  return useContext(WordsContext);
}
