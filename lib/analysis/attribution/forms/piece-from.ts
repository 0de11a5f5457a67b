/** From an offset in a paragraph to the piece there. */
import type { Ground } from '../ground';

/** The first piece of the paragraph that begins at the offset or later; the paragraph's end where none does. */
export function pieceFrom({ pieces, begins }: Ground, paragraph: number, offset: number): number {
  let low = begins[paragraph] ?? 0;
  let high = begins[paragraph + 1] ?? low;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
