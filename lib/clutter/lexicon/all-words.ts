/** Every language's words, one list a topic. */
import type { ClutterTopic, ClutterWords } from './clutter-words';
import { AR } from './ar';
import { CS_SV_DA } from './cs-sv-da';
import { DE } from './de';
import { EN } from './en';
import { ES } from './es';
import { FI_HU_RO_TR } from './fi-hu-ro-tr';
import { FR } from './fr';
import { IT } from './it';
import { JA_KO_ZH } from './ja-ko-zh';
import { NL } from './nl';
import { PL } from './pl';
import { PT } from './pt';
import { READERSHIP } from './readership';
import { RU_UK } from './ru-uk';

const LANGUAGES: readonly ClutterWords[] = [
  EN,
  DE,
  FR,
  ES,
  PL,
  IT,
  NL,
  PT,
  CS_SV_DA,
  RU_UK,
  FI_HU_RO_TR,
  AR,
  JA_KO_ZH,
];

/** The words of one topic in all languages, each once. */
export function readTopic(topic: ClutterTopic): readonly string[] {
  const asksToJoin = topic === 'mailing' || topic === 'enrol';
  return [
    ...new Set([...LANGUAGES.flatMap((words) => words[topic]), ...(asksToJoin ? READERSHIP : [])]),
  ];
}
