/** The language of a text by its script or its commonest words, for pages that do not say or say it wrongly. */

/** Scripts that are mostly one language's, and the share of a text's letters that tells it. */
const SCRIPTS: readonly (readonly [language: string, letters: RegExp, share: number])[] = [
  // Before Chinese, whose characters it mixes in: a list of places has few letters of its own.
  ['ja', /[\u3041-\u30ff]/gu, 0.05],
  ['ko', /[\uac00-\ud7af]/gu, 0.2],
  ['zh', /[\u4e00-\u9fff]/gu, 0.2],
  ['ar', /[\u0600-\u06ff]/gu, 0.5],
  ['he', /[\u0590-\u05ff]/gu, 0.5],
  ['el', /[\u0370-\u03ff]/gu, 0.5],
];

/** Words that every text of the language is full of, and the others hardly have; told apart by their sum. */
const WORDS: Readonly<Record<string, string>> = {
  da: 'og det at er på til af med den for ikke som har der var et jeg efter blev også',
  de: 'der die und das ist nicht ein eine den von zu mit auch auf für sich dem des werden wird',
  en: 'the of and to that is was for it with as on by are this be from have has at',
  es: 'el la de que y los las del en por con una para su se lo como más pero fue',
  fr: 'le la les de des et du une est dans que pour sur pas au qui par ce aux avec',
  it: 'il di che la per non una gli della sono con del alla più nel anche ha dei delle si',
  nl: 'de het een van en dat is niet op te voor met zijn aan er ook maar bij naar worden',
  pl: 'i w na z się nie do że jest to o jak po od za przez oraz dla tym może',
  pt: 'o de que e do da em um uma para com não os no se na por mais dos foi',
  sv: 'och att det som en är på av för med den inte har till ett om var jag efter också',
  tr: 've bir bu için ile da de olarak çok daha olan gibi sonra kadar değil ise en her ne var',
};
const BY_WORD = new Map<string, string[]>();
for (const [language, words] of Object.entries(WORDS))
  for (const word of words.split(' ')) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), language]);

/** Enough to tell; what follows is of the same language. */
const READ = 6000;
const LEAST_WORDS = 40;
/** So much of a text are its language's commonest words, at least; a list of names has fewer. */
const LEAST_SHARE = 0.12;
/** And so many times those of the next language: neighbours share some. */
const LEAD = 1.5;

/** The languages that are told from one another here; of Persian or Ukrainian nothing is known. */
export const KNOWN_LANGUAGES: ReadonlySet<string> = new Set([
  ...SCRIPTS.map(([language]) => language),
  ...Object.keys(WORDS),
]);

/** A language's primary subtag; null where the text is too short, of another language, or of several. */
export function findLanguageOfText(text: string): string | null {
  const read = text.slice(0, READ);
  const letters = read.match(/\p{L}/gu)?.length ?? 0;
  if (letters < LEAST_WORDS) return null;
  for (const [language, script, share] of SCRIPTS)
    if ((read.match(script)?.length ?? 0) > letters * share) return language;
  return findByWords(read.toLowerCase().match(/\p{L}+/gu) ?? []);
}

function findByWords(words: readonly string[]): string | null {
  if (words.length < LEAST_WORDS) return null;
  const sums = new Map<string, number>();
  for (const word of words)
    for (const language of BY_WORD.get(word) ?? [])
      sums.set(language, (sums.get(language) ?? 0) + 1);
  const [first, second] = [...sums].toSorted((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < words.length * LEAST_SHARE) return null;
  return first[1] >= (second?.[1] ?? 0) * LEAD ? first[0] : null;
}
