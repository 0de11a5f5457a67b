/** Two letters that stand for a source in a small mark. */

const PARTICLES = new Set([
  'of',
  'the',
  'and',
  'for',
  'de',
  'la',
  'le',
  'der',
  'die',
  'das',
  'von',
  'van',
  'und',
  'et',
  'y',
  'al',
  'el',
]);

/** The first letters of the first and last word that count: "Mara Okafor" is "MO"; "" where there is no letter. */
export function readInitials(name: string): string {
  const words = name
    .slice(0, 200)
    .split(/[\s\-–]+/u)
    .flatMap((word) => {
      const letters = word.replace(/[^\p{L}\p{N}]/gu, '');
      return letters && !PARTICLES.has(letters.toLowerCase()) ? [letters] : [];
    });
  const first = words[0];
  const last = words.length > 1 ? words.at(-1) : undefined;
  return [first, last]
    .map((word) => firstLetter(word ?? ''))
    .join('')
    .toLocaleUpperCase();
}

/** The first code point, so that no letter outside the basic plane is cut in two. */
function firstLetter(word: string): string {
  return String.fromCodePoint(word.codePointAt(0) ?? 0x20).trim();
}
