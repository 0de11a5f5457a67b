/** An id for an element, different from every other in this document. */
import { useState } from 'preact/hooks';

let last = 0;

/**
 * Stays the same while the component lives. Preact's own `useId` counts from nought again with every `render()`
 * of the root, so that two menus or two groups of radio buttons would share one name.
 */
export function useElementId(): string {
  const [id] = useState(() => {
    last += 1;
    return `lede-${last}`;
  });
  return id;
}
