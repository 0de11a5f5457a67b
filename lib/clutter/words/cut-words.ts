/** Text in lower case as words: runs of letters and digits, and the signs of money and percent. */

const WORD = /[\p{L}\p{N}]+|[%$€£]/gu;

/**
 * The same for Latin script. A class that names its letters is compiled in a fraction of the time that the class of
 * all the world's letters takes, and that is paid on every page that is opened.
 */
const LATIN_WORD = /[a-z0-9ªµºß-öø-ÿ\u0100-\u024f²³¹¼-¾]+|[%$€£]/g;

/** One word as most are. */
const PLAIN_WORD = /^[a-z]+$/;

/**
 * Any character that may be a letter or a number and that `LATIN_WORD` does not know: not the arrows, stars, ticks, signs
 * of icon fonts and emoji that pages in Latin script are full of.
 */
const OTHER_SCRIPT =
  /[\u0250-\u1fff\u2070-\u20ab\u20ad-\u218f\u2460-\u24ff\u2776-\u2793\u2c00-\ud83b\ud83f-\udbff\uf900-\ufdff\ufe10-\ufffb]|\ud83c[\udd00-\udd0c]|\ud83e[\udff0-\udff9]/;

/** In order; empty where there is none. */
export function cutWords(lowerCased: string): readonly string[] {
  if (PLAIN_WORD.test(lowerCased)) return [lowerCased];
  return lowerCased.match(OTHER_SCRIPT.test(lowerCased) ? WORD : LATIN_WORD) ?? [];
}
