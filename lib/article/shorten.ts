/** An upper bound on what is read: a page of ten million characters must not hold up the panel for minutes. */

/** Some 50,000 words; the longest magazine pieces have 30,000. */
export const MOST_CHARACTERS = 300_000;

/**
 * The first paragraphs of a text, up to `most` UTF-16 code units in all; the one that passes the bound ends
 * there. `cut` tells whether anything was left out.
 */
export function shorten<P extends { readonly text: string }>(
  paragraphs: readonly P[],
  most = MOST_CHARACTERS,
): { readonly kept: readonly P[]; readonly cut: boolean } {
  let left = most;
  const kept: P[] = [];
  for (const paragraph of paragraphs) {
    if (left <= 0) return { kept, cut: true };
    const { text } = paragraph;
    kept.push(text.length <= left ? paragraph : { ...paragraph, text: text.slice(0, left) });
    left -= text.length;
  }
  return { kept, cut: left < 0 };
}
