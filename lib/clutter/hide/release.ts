/** An overlay holds the page: it stops the scrolling, dims, blurs and disables. When it goes, all that goes with it. */
import { closeDialogs, type ClosedDialog } from './dialogs';
import type { Loans } from './loans';
import { findBlocker, isBackdrop } from '../find/overlay';
import { FREE_INLINE, FREE_MARK, HIDE_INLINE, HIDE_MARK } from './style-sheet';
import type { Layout } from '../verdict';

export type Release = {
  readonly document: Document;
  readonly window: Window & typeof globalThis;
  readonly layout: Layout;
  /** Where all changes are kept, to be given back. */
  readonly loans: Loans;
  /** The element that holds the article's text. */
  readonly story: Element | null;
};

/** A page seldom has more than one backdrop; a fourth layer is not one. */
const MOST_BACKDROPS = 3;

/** How much higher than its window a clipped box's content has to be, to be the page. */
const CLIPPED = 1.2;

export type Released = {
  /** False: something else lies over the page, or it still cannot be scrolled; the overlay has to stay. */
  readonly free: boolean;
  readonly dialogs: readonly ClosedDialog[];
};

/** Frees the page of what the hidden overlays held. */
export function releasePage(release: Release, overlays: readonly Element[]): Released {
  const dialogs = closeDialogs(overlays);
  const blocker = clearBackdrops(release);
  if (blocker) return { free: true, dialogs };
  freeScroll(release);
  freeStory(release);
  return { free: !isLocked(release), dialogs };
}

/** Hides what only dims the page; answers what else lies over it. */
function clearBackdrops(release: Release): Element | null {
  const { document, window, layout, loans, story } = release;
  for (let round = 0; round < MOST_BACKDROPS; round++) {
    const blocker = findBlocker(document, layout, story);
    if (!blocker || !isBackdrop(blocker, layout)) return blocker;
    loans.borrow(blocker, HIDE_MARK, 'backdrop');
    const { display } = window.getComputedStyle(blocker);
    if (display !== 'none') loans.borrowStyle(blocker, HIDE_INLINE);
  }
  return findBlocker(document, layout, story);
}

function isLocked({ document, window }: Release): boolean {
  return [document.documentElement, document.body].some((element) =>
    locks(window.getComputedStyle(element)),
  );
}

function locks({ overflowY, position, touchAction }: CSSStyleDeclaration): boolean {
  return (
    overflowY === 'hidden' || overflowY === 'clip' || position === 'fixed' || touchAction === 'none'
  );
}

function freeScroll(release: Release): void {
  const { document, window, loans, layout } = release;
  const { documentElement: root, body } = document;
  const style = window.getComputedStyle(body);
  const offset = style.position === 'fixed' ? Number.parseFloat(style.top) : Number.NaN;
  if (locks(window.getComputedStyle(root))) loans.borrow(root, FREE_MARK, 'scroll');
  if (locks(style)) loans.borrow(body, FREE_MARK, 'body-scroll');
  overruleInline(release);
  if (offset < 0) window.scrollTo({ top: -offset, behavior: 'instant' });
  for (let at = release.story?.parentElement; at && at !== body; at = at.parentElement) {
    const { overflowY } = window.getComputedStyle(at);
    if (overflowY !== 'hidden' && overflowY !== 'clip') continue;
    const fills = Math.abs(at.clientHeight - layout.viewport.height) < layout.viewport.height * 0.1;
    if (fills && at.scrollHeight > at.clientHeight * CLIPPED)
      loans.borrow(at, FREE_MARK, 'inner-scroll');
  }
}

/** A lock written into the style attribute with `!important` outweighs every sheet: it has to go from there. */
function overruleInline({ document, window, loans }: Release): void {
  for (const element of [document.documentElement, document.body]) {
    if (!locks(window.getComputedStyle(element))) continue;
    loans.borrowStyle(element, FREE_INLINE);
  }
}

/** Takes blur, `inert` and `aria-hidden` from the article and what holds it. */
function freeStory({ document, window, loans, story }: Release): void {
  const held = new Set<Element>();
  const starts = [story, document.querySelector('main'), document.querySelector('article')];
  for (const start of starts) {
    for (let at: Element | null = start; at; at = at.parentElement) held.add(at);
  }
  for (const element of held) {
    if (element.hasAttribute('inert')) loans.borrow(element, 'inert', null);
    if (element.getAttribute('aria-hidden') === 'true')
      loans.borrow(element, 'aria-hidden', 'false');
    if (element.hasAttribute(FREE_MARK)) continue;
    const { filter, pointerEvents, userSelect } = window.getComputedStyle(element);
    const dulled = filter.includes('blur') || pointerEvents === 'none' || userSelect === 'none';
    if (dulled) loans.borrow(element, FREE_MARK, 'blur');
  }
}
