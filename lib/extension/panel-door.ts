/** Opening the panel: Chrome's side panel and Firefox's sidebar behind one door. */
import { browser } from './browser';

type ChromeOnly = {
  readonly sidePanel?: { readonly open: (options: { windowId: number }) => Promise<void> };
};

type FirefoxOnly = {
  readonly sidebarAction?: {
    readonly open: () => Promise<void>;
    readonly toggle: () => Promise<void>;
  };
};

/**
 * Opens the panel in a window. Must be called before anything is awaited in a user's click or key press, or
 * the browser refuses. In Firefox a second click closes the sidebar again, as its own sidebar buttons do.
 */
export function openPanel(windowId: number): Promise<void> {
  const { sidePanel, sidebarAction }: ChromeOnly & FirefoxOnly = browser;
  if (sidebarAction) return sidebarAction.toggle();
  return sidePanel ? sidePanel.open({ windowId }) : Promise.resolve();
}
