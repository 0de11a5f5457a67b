/** Texts as words: runs of letters and digits, and the signs of money and percent. */

const WORD = /[\p{L}\p{N}]+|[%$€£\0]/gu;

/**
 * The same for Latin script. A class that names its letters is compiled in a fraction of the time that the class of
 * all the world's letters takes, and that is paid on every page that is opened.
 */
const LATIN_WORD = /[a-z0-9ªµºß-öø-ÿ\u0100-\u024f²³¹¼-¾]+|[%$€£\0]/g;

/** Stands among the words after the last one of each text. In a text itself it is no sign of anything. */
export const TEXT_END = '\0';

/**
 * Any character that may be a letter or a number and that `LATIN_WORD` does not know: not the arrows, stars, ticks, signs
 * of icon fonts and emoji that pages in Latin script are full of.
 */
const OTHER_SCRIPT =
  /[\u0250-\u1fff\u2070-\u20ab\u20ad-\u218f\u2460-\u24ff\u2776-\u2793\u2c00-\ud83b\ud83f-\udbff\uf900-\ufdff\ufe10-\ufffb]|\ud83c[\udd00-\udd0c]|\ud83e[\udff0-\udff9]/;

/** The same letters as `LATIN_WORD` has, small and large. */
const LATIN_LETTER = /[A-Za-z0-9ªµºÀ-ÖØ-öø-\u024f²³¹¼-¾%$€£]/;

/** Whether a text, in letters small or large, has a word. */
export function hasWords(text: string): boolean {
  return (
    LATIN_LETTER.test(text) || (OTHER_SCRIPT.test(text) && cutWords(text.toLowerCase()).length > 0)
  );
}

/** In order; empty where there is none. */
export function cutWords(lowerCased: string): readonly string[] {
  return cut(lowerCased.replaceAll(TEXT_END, ' '));
}

/**
 * The words of all these texts, in lower case and in order, and a `TEXT_END` after those of each. The browser cuts one
 * long text many times faster than many short ones.
 */
export function cutTexts(texts: readonly string[]): readonly string[] {
  const whole = texts.map((text) => `${text}${TEXT_END}`).join('');
  const isCutRight = whole.split(TEXT_END).length === texts.length + 1;
  if (!isCutRight) return cutTexts(texts.map((text) => text.replaceAll(TEXT_END, ' ')));
  return cut(whole.toLowerCase());
}

function cut(lowerCased: string): readonly string[] {
  return lowerCased.match(OTHER_SCRIPT.test(lowerCased) ? WORD : LATIN_WORD) ?? [];
}
