/** Whom a verb without a subject is about, in languages that leave it out: "El alcalde, Ana Ito, vino. «…», dijo." */
import { isGivenName } from '../word-sets';
import type { Ground, Run } from '../ground';
import { isQuoted, paragraphAt, wordAt } from '../ground';
import { firstFrom, sentenceAt } from '../units';
import type { Name } from './name';

const GOVERNED =
  /^(?:de|del|en|a|al|por|con|para|sobre|desde|hasta|según|du|des|à|au|aux|avec|chez|von|vom|mit|bei|in|im|an|für|gegen|durch)$/;

/**
 * The person, or the house set off by commas, that the sentences up to the piece in its paragraph tell of, the
 * nearest first; null where they tell of none. Nouns that happen to be capitals ("Ayuntamiento", "Russophobie") are none.
 */
export function leftOut(ground: Ground, at: number, names: readonly Name[]): Run | null {
  for (let back = 0; ; back += 1) {
    const sentence = sentenceAt(ground, at, back);
    if (!sentence || paragraphAt(ground, sentence.from) !== paragraphAt(ground, at)) return null;
    const name = names
      .slice(firstFrom(names, sentence.from), firstFrom(names, Math.min(at, sentence.to)))
      .find(
        (one) =>
          !isQuoted(ground, one.from) &&
          !GOVERNED.test(wordAt(ground, one.begin - 1)) &&
          (isPerson(one, names) || isSetApart(ground, one)),
      );
    if (name) return { from: name.begin, to: name.to };
  }
}

/** With a role, a title or a known given name, or the surname of one who has. */
function isPerson(name: Name, names: readonly Name[]): boolean {
  if (isTold(name)) return true;
  const surname = name.words.length === 1 ? name.words[0] : null;
  return names.some((one) => one.words.length > 1 && one.words.at(-1) === surname && isTold(one));
}

function isTold({ words, role, isCourteous }: Name): boolean {
  const first = (words[0] ?? '').toLowerCase();
  return role !== null || isCourteous || isGivenName(first);
}

function isSetApart(ground: Ground, { begin, to, words }: Name): boolean {
  return words.length < 4 && wordAt(ground, begin - 1) === ',' && wordAt(ground, to) === ',';
}
