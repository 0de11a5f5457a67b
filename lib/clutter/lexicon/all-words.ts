/** Every language's words, one list a topic. */
import type { ClutterTopic, ClutterWords } from './clutter-words';
import { CS_SV_DA } from './cs-sv-da';
import { DE } from './de';
import { EN } from './en';
import { ES } from './es';
import { FR } from './fr';
import { IT } from './it';
import { NL } from './nl';
import { PL } from './pl';
import { PT } from './pt';

const LANGUAGES: readonly ClutterWords[] = [EN, DE, FR, ES, PL, IT, NL, PT, CS_SV_DA];

/** The words of one topic in all languages, each once. */
export function readTopic(topic: ClutterTopic): readonly string[] {
  return [...new Set(LANGUAGES.flatMap((words) => words[topic]))];
}
