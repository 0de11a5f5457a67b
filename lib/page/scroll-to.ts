/** Brings a passage into view. */

/** A mark lands at a third of the window: what leads to it stays readable above. */
const FROM_TOP = 1 / 3;

/** Scrolls all scrollers around the range, then the window so that the range stands at a third of it. */
export function scrollToRange(window: Window, range: Range): void {
  const element = range.startContainer.parentElement;
  if (element === null) return;
  openDetailsAround(element);
  const behavior = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    ? 'auto'
    : 'smooth';
  // Inner scrollers (a page that scrolls a <main>) are moved by the browser, at once.
  element.scrollIntoView({ block: 'nearest', behavior: 'auto' });
  const { top } = range.getBoundingClientRect();
  window.scrollBy({ top: top - window.innerHeight * FROM_TOP, behavior });
}

/** A passage inside a folded <details> shows nothing until it is opened, as the browser's own find does. */
function openDetailsAround(element: Element): void {
  for (let around: Element | null = element; around !== null; around = around.parentElement) {
    if (around.localName === 'details' && !around.hasAttribute('open')) {
      around.setAttribute('open', '');
    }
  }
}
