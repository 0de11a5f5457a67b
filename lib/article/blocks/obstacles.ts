/**
 * Boxes that are certainly no article but can hold more text than one: consent dialogs, comment areas,
 * overlays. Readability ranks by amount of text and is led astray by them.
 */
import type { Box, PageModel } from './page-model';

const CONSENT =
  /onetrust|\bot-(pc|sdk|main|content)|cookie-?(consent|banner|notice|policy-?popup|bar|law)|consent-?(manager|banner|modal|dialog)|\bcmp-?(box|container|wrapper)|didomi|usercentrics|cookiebot|cybotcookie|truste|gdpr-?(banner|modal|popup)|cookielaw|privacy-?(center|manager|modal|popup)|fc-consent/;
/** A box with this share of the page's text that calls itself "comments" or "modal" wraps the page itself. */
const MOST_SHARE = 0.6;

/** Numbers of the outermost such boxes. */
export function findObstacles(page: PageModel): ReadonlySet<number> {
  const obstacles = new Set<number>();
  const suspects = page.boxes.filter((box) => isSuspect(box));
  if (suspects.length === 0) return obstacles;
  const { text, heads } = sumBoxes(page);
  const all = Math.max(text[0] ?? 0, 1);
  for (const box of suspects) {
    if (isInside(box, obstacles)) continue;
    const holdsArticle = heads.has(box.id) || (text[box.id] ?? 0) > all * MOST_SHARE;
    if (CONSENT.test(box.label) || !holdsArticle) obstacles.add(box.id);
  }
  return obstacles;
}

function isSuspect(box: Box): boolean {
  if (box.tag === 'BODY' || box.tag === 'HTML' || box.tag === 'ARTICLE' || box.tag === 'MAIN')
    return false;
  const begins = box.place !== box.parent?.place;
  const isPlace = box.place === 'comments' || box.place === 'dialog';
  return (begins && isPlace) || (box.label !== '' && CONSENT.test(box.label));
}

function isInside(box: Box, found: ReadonlySet<number>): boolean {
  for (let at: Box | null = box; at !== null; at = at.parent) if (found.has(at.id)) return true;
  return false;
}

/** Text per box, inner boxes included, and the boxes that hold a main headline. */
function sumBoxes(page: PageModel): {
  readonly text: readonly number[];
  readonly heads: ReadonlySet<number>;
} {
  const text = page.boxes.map(() => 0);
  const heads = new Set<number>();
  for (const { box, text: own } of page.blocks) text[box.id] = (text[box.id] ?? 0) + own.length;
  for (const box of page.boxes.toReversed()) {
    if (box.tag === 'H1') heads.add(box.id);
    if (box.parent === null) continue;
    if (heads.has(box.id)) heads.add(box.parent.id);
    text[box.parent.id] = (text[box.parent.id] ?? 0) + (text[box.id] ?? 0);
  }
  return { text, heads };
}
