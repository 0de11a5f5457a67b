/** In which languages the rules of a page may be written: their words alone are loaded. */
import type { PageBlock, Reading } from '../brief';
import { TELLING_WORDS } from '../lexicon/policy/telling-words';

/** What is looked at of a reading. */
type Page = Pick<Reading, 'blocks'> & { readonly article: Pick<Reading['article'], 'language'> };

export type PolicyLanguage = keyof typeof TELLING_WORDS;

export const POLICY_LANGUAGES: readonly PolicyLanguage[] = [
  'en',
  'de',
  'es',
  'fr',
  'it',
  'nl',
  'pt',
];

const FREQUENT = invert('frequent');
const COMMENT = invert('comment');

/** What a block begins with shows its language. */
const REACH = 400;
const WORD = /\p{L}+/gu;
/** A fifth to a half of a text are such words; names and titles bring fewer into a text in another language. */
const SHARE = 0.15;
const FEWEST = 2;
/** Next to the best a language this close may be meant as well: Spanish and Portuguese share much. */
const CLOSE = 0.75;

/**
 * The language that the page declares, and those in which a block of it is written, as of an English comment form below
 * a German text. All where it declares none, or one without words of its own. In the order of `POLICY_LANGUAGES`.
 */
export function chooseLanguages({ article, blocks }: Page): readonly PolicyLanguage[] {
  const declared = POLICY_LANGUAGES.find((language) => language === article.language);
  if (declared === undefined) return POLICY_LANGUAGES;
  const chosen = new Set<PolicyLanguage>([declared]);
  const texts = blocks.filter(({ place }) => place !== 'navigation').map(readBlock);
  for (const words of texts) for (const language of findWritten(words)) chosen.add(language);
  for (const words of texts) {
    for (const languages of words.flatMap((word) => [COMMENT.get(word) ?? []])) {
      // "Comentar" is Portuguese in a Portuguese text.
      if (languages.some((one) => chosen.has(one))) continue;
      for (const language of languages) chosen.add(language);
    }
  }
  return POLICY_LANGUAGES.filter((language) => chosen.has(language));
}

function readBlock({ text }: PageBlock): readonly string[] {
  return text.slice(0, REACH).toLowerCase().match(WORD) ?? [];
}

/** "Der Kommentar wird nicht gezeigt": German. "He flew from El Salvador to Los Angeles": none, not Spanish. */
function findWritten(words: readonly string[]): readonly PolicyLanguage[] {
  const hits = new Map<PolicyLanguage, number>();
  for (const word of words)
    for (const language of FREQUENT.get(word) ?? [])
      hits.set(language, (hits.get(language) ?? 0) + 1);
  const fewest = Math.max(FEWEST, words.length * SHARE, Math.max(...hits.values(), 0) * CLOSE);
  return POLICY_LANGUAGES.filter((language) => (hits.get(language) ?? 0) >= fewest);
}

function invert(kind: 'frequent' | 'comment'): ReadonlyMap<string, readonly PolicyLanguage[]> {
  const languages = new Map<string, PolicyLanguage[]>();
  for (const language of POLICY_LANGUAGES)
    for (const word of TELLING_WORDS[language][kind])
      languages.set(word, [...(languages.get(word) ?? []), language]);
  return languages;
}
