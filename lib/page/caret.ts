/** The place in the text under a point of the window. */

type WebKitCaret = { caretRangeFromPoint?: (x: number, y: number) => Range | null };

/** Null where there is no text. Not all browsers know the standard's caretPositionFromPoint yet. */
export function findCaret(
  document: Document,
  x: number,
  y: number,
): { readonly node: Node; readonly offset: number } | null {
  if (typeof document.caretPositionFromPoint === 'function') {
    const caret = document.caretPositionFromPoint(x, y);
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  const older: WebKitCaret = document;
  const range = older.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}
