/** Tells a quotation of speech from a term, a title or a nickname between marks. */
import type { Ground, PlacedQuotation } from './ground';
import { writtenAt } from './ground';

/** Longer runs between marks are hardly ever terms. */
const LONGEST_TERM = 7;

/** `“We will go,”` is spoken, `a “green” car` and `“The Long Night”` are not. */
export function isSpoken(ground: Ground, { inner, closed, to }: PlacedQuotation): boolean {
  const words = ground.pieces.slice(inner.from, inner.to).filter(({ text }) => /\p{L}/u.test(text));
  const endsLikeSpeech = /^[.,!?…—–-]$/u.test(writtenAt(ground, inner.to - 1));
  const isShort =
    words.length <= LONGEST_TERM &&
    words.every(({ text }) => /^\p{Lu}/u.test(text) || text.length < 5);
  const isTitle = isShort || isHeadline(words.map(({ text }) => text));
  if (isTitle && !isTold(ground, to)) return false;
  if (words.length > LONGEST_TERM) return true;
  if (words.length > 3 && writtenAt(ground, to) === ',') return true;
  return words.length > 2 && (endsLikeSpeech || !closed);
}

/**
 * “Why Selling Boats Is More Important Than Buying Bridges”: every longer word with a capital, and not in capitals
 * throughout as somebody shouts.
 */
function isHeadline(words: readonly string[]): boolean {
  const long = words.filter((word) => word.length >= LONG && !SMALL.test(word));
  return long.length >= FEWEST_LONG && long.every((word) => /^\p{Lu}.*\p{Ll}/u.test(word));
}

const LONG = 4;
const FEWEST_LONG = 3;
/** Headlines may write these small. */
const SMALL = /^(?:with|from|into|over|than|that|upon|this|they|their|your|when|what)$/;

/**
 * German has capitals in every sentence: there „Ein Abriss wäre ein Fehler“, heißt es tells what was said, and
 * „Die Lange Nacht“, die am Freitag beginnt, is a title.
 */
function isTold(ground: Ground, to: number): boolean {
  const isSetOff = ground.language === 'de' && writtenAt(ground, to) === ',';
  return (
    isSetOff && !/^(?:der|die|das|dem|den|dessen|deren|eine?)$/.test(writtenAt(ground, to + 1))
  );
}
