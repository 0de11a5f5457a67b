/** What lies over the page: dialogs, slide-ins, bars and their backdrops. */
import { parentOf } from './candidates';
import type { Layout } from '../verdict';

/** Share of the viewport from which on something lies over the page and not in it. */
const COVERS = 0.5;
const COVERS_ALL = 0.9;

/** Where the page is felt for something above it, as shares of the viewport. */
const PROBES: readonly (readonly [number, number])[] = [
  [0.5, 0.5],
  [0.2, 0.3],
  [0.8, 0.3],
  [0.3, 0.75],
  [0.7, 0.75],
];

const DIALOG = 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"], [popover]';

/** The outermost part of the page's top that holds the element; null where it stands in the page itself. */
export function findOverlay(element: Element, layout: Layout): Element | null {
  let overlay: Element | null = null;
  for (let at: Element | null = element; at && !isFrame(at); at = parentOf(at)) {
    if (layout.position(at) === 'fixed' || at.matches(DIALOG)) overlay = at;
  }
  return overlay;
}

/** Boxes looked at below a block's element: an overlay's wrapper may itself stand in the page and be empty. */
const LOOK_INSIDE = 12;

/** Whether the element, what holds it or what it holds lies over the page. */
export function liesOver(element: Element, layout: Layout): boolean {
  if (findOverlay(element, layout)) return true;
  const inner = [...element.querySelectorAll('div, section, aside, form, dialog')].slice(
    0,
    LOOK_INSIDE,
  );
  const shadow = [...(element.shadowRoot?.querySelectorAll('div, section, aside, form') ?? [])];
  return [...inner, ...shadow.slice(0, LOOK_INSIDE)].some(
    (each) => layout.position(each) === 'fixed' || each.matches(DIALOG),
  );
}

/** What still lies over most of the page, the parts named left out; null: the reader can reach the page. */
export function findBlocker(
  document: Document,
  layout: Layout,
  story: Element | null,
): Element | null {
  for (const [x, y] of PROBES) {
    const hit = document.elementFromPoint(layout.viewport.width * x, layout.viewport.height * y);
    for (let at = hit; at && !isFrame(at); at = parentOf(at)) {
      if (story && at.contains(story)) break;
      if (liesAbove(at, layout)) return at;
    }
  }
  return null;
}

function liesAbove(element: Element, layout: Layout): boolean {
  if (element.matches('dialog:modal')) return true;
  const position = layout.position(element);
  if (position !== 'fixed' && position !== 'absolute') return false;
  return coverage(element, layout) >= COVERS;
}

/** Whether it only dims the page: it covers all of it and says nothing. */
export function isBackdrop(element: Element, layout: Layout): boolean {
  if (coverage(element, layout) < COVERS_ALL) return false;
  if (element.querySelector('img, video, canvas, iframe, input, button, a[href]')) return false;
  return (element.textContent ?? '').trim() === '';
}

function coverage(element: Element, layout: Layout): number {
  const box = layout.box(element);
  if (!box) return 0;
  const { width, height } = layout.viewport;
  const across = Math.min(width, box.left + box.width) - Math.max(0, box.left);
  const down = Math.min(height, box.top + box.height) - Math.max(0, box.top);
  return (Math.max(0, across) * Math.max(0, down)) / Math.max(1, width * height);
}

function isFrame(element: Element): boolean {
  return element.tagName === 'BODY' || element.tagName === 'HTML';
}
