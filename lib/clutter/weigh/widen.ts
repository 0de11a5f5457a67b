/** The element to hide for a block: its wrappers go with it, and so does the overlay that holds it. */
import { parentOf, type Candidate } from '../find/candidates';
import { findOverlay } from '../find/overlay';
import { hasPlayer, isSpared } from './spared';
import { sumPieces } from '../find/totals';
import type { Layout } from '../verdict';

/** An overlay may hold this many times the block's letters and digits (a picture's caption, "close") ... */
const ROOM = 1.6;
/** ... and this many more. */
const EXTRA = 60;

const FRAME = /^(?:HTML|BODY|MAIN|ARTICLE|HEADER|FOOTER|NAV|ASIDE|TD|TR|TABLE)$/;

/** The outermost element around the block that holds nothing else. */
export function widenBlock(candidate: Candidate, layout: Layout | null): Element {
  const { survey, range } = candidate;
  let widest = candidate.element;
  for (let at = parentOf(widest); at && !FRAME.test(at.tagName); at = parentOf(at)) {
    const around = survey.ranges.get(at);
    if (!around || around.from !== range.from || around.to !== range.to) break;
    if ((survey.body !== null && at.contains(survey.body)) || hasPlayer(at)) break;
    widest = at;
  }
  return (layout && overlayAround(candidate, widest, layout)) ?? widest;
}

function overlayAround(
  { survey, totals }: Candidate,
  element: Element,
  layout: Layout,
): Element | null {
  const overlay = findOverlay(element, layout);
  const range = overlay && survey.ranges.get(overlay);
  if (!overlay || !range || overlay === element) return null;
  const whole = sumPieces(survey, range);
  if (whole.weight > totals.weight * ROOM + EXTRA) return null;
  return isSpared({ element: overlay, range, totals: whole, survey }) ? null : overlay;
}
