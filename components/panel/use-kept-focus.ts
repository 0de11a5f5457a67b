/** The keyboard keeps its place where what had it goes away: "Try again" is gone with the failure that it ended. */
import { useLayoutEffect } from 'preact/hooks';
import type { RefObject } from 'preact';

/** Where the focused element of `box` is gone after a drawing, its `main` has the focus: Tab goes on from there. */
export function useKeptFocus({ current: box }: RefObject<HTMLElement | null>): void {
  const { activeElement } = document;
  const held = box?.contains(activeElement) ? activeElement : null;
  useLayoutEffect(() => {
    // Whoever drew may have given the focus to something else by now.
    if (!held || held.isConnected || document.activeElement !== document.body) return;
    box?.querySelector('main')?.focus({ preventScroll: true });
  });
}
