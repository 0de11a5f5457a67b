/** A page that the browser renders ahead of a click is nobody's page yet: the tab still shows another one. */

type Ahead = Document & { readonly prerendering?: unknown };

/**
 * Resolves when the page is in front of the reader, or was from the start. A page that is never gone to never resolves.
 * (What it said of itself meanwhile would be taken for the word of the page that the tab shows.)
 */
export function untilShown(document: Document): Promise<void> {
  const { prerendering }: Ahead = document;
  // Where a form of the page bears this name, it is no answer.
  if (prerendering !== true) return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('prerenderingchange', () => resolve(), { once: true });
  });
}
