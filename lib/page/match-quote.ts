/**
 * Finds quoted words in a text: strings in, offsets out. White space is left out on both sides, because
 * where a page breaks its lines is nobody's meaning.
 */

/** The text without white space and invisible marks, and where each kept code unit stood. */
export type SqueezedText = { readonly text: string; readonly offsets: Uint32Array };

const LEFT_OUT = /[\s\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/;

/** Leaves white space and invisible characters out; `offsets[i]` is the offset of `text[i]` in `raw`. */
export function squeeze(raw: string): SqueezedText {
  const offsets = new Uint32Array(raw.length);
  const kept: string[] = [];
  for (let at = 0; at < raw.length; at += 1) {
    const unit = raw.charAt(at);
    if (LEFT_OUT.test(unit)) continue;
    offsets[kept.length] = at;
    kept.push(unit);
  }
  return { text: kept.join(''), offsets: offsets.slice(0, kept.length) };
}

export type Quote = {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Where in the raw text it stood; decides only between places with equal surroundings. */
  readonly hint: number;
};

/** More places than this are one sentence repeated by a machine; the first ones then do. */
const MOST_PLACES = 200;

/** The raw half-open offsets of the place that fits best, or null if the words are not there. */
export function findQuote(
  haystack: SqueezedText,
  quote: Quote,
): { readonly start: number; readonly end: number } | null {
  const exact = squeeze(quote.exact).text;
  if (exact === '') return null;
  const prefix = squeeze(quote.prefix).text;
  const suffix = squeeze(quote.suffix).text;
  let best: { readonly at: number; readonly score: number; readonly distance: number } | null =
    null;
  let at = haystack.text.indexOf(exact);
  for (let seen = 0; at !== -1 && seen < MOST_PLACES; seen += 1) {
    const end = at + exact.length;
    const score = sharedEnd(haystack.text, at, prefix) + sharedStart(haystack.text, end, suffix);
    const distance = Math.abs((haystack.offsets[at] ?? 0) - quote.hint);
    if (!best || score > best.score || (score === best.score && distance < best.distance)) {
      best = { at, score, distance };
    }
    at = haystack.text.indexOf(exact, at + 1);
  }
  if (best === null) return null;
  const start = haystack.offsets[best.at];
  const last = haystack.offsets[best.at + exact.length - 1];
  return start === undefined || last === undefined ? null : { start, end: last + 1 };
}

function sharedEnd(text: string, before: number, prefix: string): number {
  let shared = 0;
  while (
    shared < prefix.length &&
    shared < before &&
    text.charAt(before - 1 - shared) === prefix.charAt(prefix.length - 1 - shared)
  ) {
    shared += 1;
  }
  return shared;
}

function sharedStart(text: string, after: number, suffix: string): number {
  let shared = 0;
  while (shared < suffix.length && text.charAt(after + shared) === suffix.charAt(shared)) {
    shared += 1;
  }
  return shared;
}
