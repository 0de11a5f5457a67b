/** What the passes know of French, German and Spanish words beside the verbs of saying. */
import type { SpeechWords } from '../lexicon/speech/speech-words';
import type { Abroad, Ground } from './ground';
import { wordAt } from './ground';

type Words = ReadonlySet<string>;

const kept = new WeakMap<SpeechWords, Abroad>();

/** The words as sets, made once; null for none. */
export function readAbroad(words: SpeechWords | undefined): Abroad | null {
  if (!words) return null;
  const known = kept.get(words);
  if (known) return known;
  const { verbs, plain, roles } = words;
  const abroad = { verbs: new Set(verbs), plain: new Set(plain), roles: new Set(roles) };
  kept.set(words, abroad);
  return abroad;
}

/** "l'économiste", "d'un", "s'interroge": the word behind a short one. */
const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'(?=\p{L}{2})/u;
/** "explique-t-il", "a-t-elle". */
const CLITIC = /^(.+?)-(?:t-)?(il|elle|ils|elles|on)$/;

const PRONOUNS: Readonly<Record<string, Readonly<Record<string, 'he' | 'she' | 'they'>>>> = {
  de: { er: 'he', sie: 'she' },
  es: { él: 'he', ella: 'she', ellos: 'they', ellas: 'they' },
  fr: { il: 'he', elle: 'she', ils: 'they', elles: 'they' },
};

/** Words that mean one who was named or is one of a kind: "la ministre", "ihr Sprecher". */
const DETERMINERS: Readonly<Record<string, RegExp>> = {
  de: /^(?:der|die|das|dem|den|des|ein|eine|einem|einen|einer|ihr|ihre|ihrem|ihren|ihrer|sein|seine|seinem|seinen|seiner|dessen|deren|unser|unsere)$/,
  es: /^(?:el|la|los|las|un|una|unos|unas|su|sus|nuestro|nuestra)$/,
  fr: /^(?:le|la|les|l|un|une|des|son|sa|ses|leur|leurs|notre|nos)$/,
};

/** Is it a language whose direct quotes alone are read? */
export function isAbroad({ abroad }: Ground): boolean {
  return abroad !== null;
}

/** The word of a piece in lower case, without an elided article or pronoun before it. */
export function bareAt(ground: Ground, at: number): string {
  const word = wordAt(ground, at);
  return ground.language === 'fr' ? word.replace(ELISION, '') : word;
}

/** Does the piece begin with an article of its own, as "l'économiste" does? */
export function isElided(ground: Ground, at: number): boolean {
  return ground.language === 'fr' && ELISION.test(wordAt(ground, at));
}

/** "explique" of "explique-t-il"; null where no pronoun hangs on the verb. */
export function verbOfClitic(ground: Ground, at: number): string | null {
  if (ground.language !== 'fr') return null;
  return CLITIC.exec(bareAt(ground, at))?.[1] ?? null;
}

/** "he" for "er", "il", "él" and "explique-t-il"; null for a word that is no pronoun. */
export function pronounAt(ground: Ground, at: number): 'he' | 'she' | 'they' | null {
  const known = PRONOUNS[ground.language];
  if (!known) return null;
  const word = bareAt(ground, at);
  return known[word] ?? known[CLITIC.exec(word)?.[2] ?? ''] ?? null;
}

/** Is the token at `at` an article or the like in the article's language? False in languages without a list. */
export function isDeterminer(ground: Ground, at: number): boolean {
  return DETERMINERS[ground.language]?.test(wordAt(ground, at)) ?? false;
}

/** Does a sentence open with the lower-case word though nobody is called so? */
export function isPlainAbroad({ abroad }: Ground, word: string): boolean {
  return abroad?.plain.has(word) ?? false;
}

/** A word for what somebody is; in German also at the end of a longer one: "Verkehrsexperte", "CDU-Fraktionschef". */
export function isRoleAbroad({ language, abroad }: Ground, word: string): boolean {
  if (!abroad) return false;
  const known = abroad.roles;
  return known.has(word) || (language === 'de' && (AGENT.test(word) || endsInRole(word, known)));
}

/** German words for who does something, not "Christ" nor "Katherin": "Kabarettist", "Pianistin", "Interviewerin". */
const AGENT = /^\p{L}{3,}(?:[^r]istin|[^r]ist|[bdfglnpstwz]erin)$/u;

/** What is left of the word must be one as well: no "Partner" of a "Werbe", no "Ritter". */
const SHORTEST_STEM = 3;

function endsInRole(word: string, known: Words): boolean {
  for (let at = SHORTEST_STEM; at < word.length - SHORTEST_STEM; at += 1) {
    if (known.has(word.slice(at))) return true;
  }
  return false;
}
