/** Which part of the article's length is in view. */

/** Two fractions of the article's height, 0 its top and 1 its end; null where it has no height. */
export function readPosition(
  window: Window,
  first: Element,
  last: Element,
): { readonly top: number; readonly bottom: number } | null {
  const begin = first.getBoundingClientRect().top;
  const height = last.getBoundingClientRect().bottom - begin;
  if (!(height > 0)) return null;
  const within = (y: number): number => Math.min(1, Math.max(0, (y - begin) / height));
  return { top: within(0), bottom: within(window.innerHeight) };
}
