/** Is an element displayed? Asked of a rendering browser only. */

/** Does the page display this element? Asked top-down: never below an element that is not displayed. */
export type IsShown = (element: Element) => boolean;

/**
 * False for `display: none` (also by an ancestor) and for closed details. Elements faded out or moved away
 * by a script count as displayed: many pages fade their text in while the reader scrolls.
 */
export const isDisplayed: IsShown = (element) =>
  typeof element.checkVisibility === 'function' ? element.checkVisibility() : true;
