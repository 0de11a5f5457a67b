/** Esc anywhere in the panel leads back in the page, unless it closes a sheet or empties the find field. */
import { useEffect } from 'preact/hooks';

/** Calls `onReturn` on Esc until the component goes; null: Esc means nothing now. */
export function useEscape(onReturn: (() => void) | null): void {
  useEffect(() => {
    if (!onReturn) return undefined;
    const listen = (event: KeyboardEvent) => {
      const isSheetOpen = document.querySelector(':popover-open') !== null;
      if (event.key === 'Escape' && !event.defaultPrevented && !isSheetOpen) onReturn();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [onReturn]);
}
