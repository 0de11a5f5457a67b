/** Opening the panel: Chrome's side panel and Firefox's sidebar behind one door. */
import { browser } from './browser';

type ChromeOnly = {
  readonly sidePanel?: {
    readonly open: (options: { windowId: number }) => Promise<void>;
    readonly setPanelBehavior: (options: { openPanelOnActionClick: boolean }) => Promise<void>;
    /** Since Chrome 142. */
    readonly onClosed?: {
      readonly addListener: (listener: (closed: { windowId: number }) => void) => void;
    };
  };
};

type FirefoxOnly = { readonly sidebarAction?: { readonly toggle: () => Promise<void> } };

/**
 * Makes the toolbar button open the panel. Chrome does that by itself once told so, without waking the
 * background; Firefox hands over the click. A second click closes the panel in both.
 */
export function openPanelOnToolbarClick(): void {
  const { sidePanel }: ChromeOnly & FirefoxOnly = browser;
  if (sidePanel) void sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
  browser.action.onClicked.addListener((tab) => void openPanel(tab.windowId ?? -1));
}

/**
 * Opens the panel in a window (Firefox closes one that is open). Must be called before anything is awaited
 * in a user's click or key press, or the browser refuses.
 */
export function openPanel(windowId: number): Promise<void> {
  const { sidePanel, sidebarAction }: ChromeOnly & FirefoxOnly = browser;
  if (sidebarAction) return sidebarAction.toggle();
  return sidePanel ? sidePanel.open({ windowId }) : Promise.resolve();
}

/**
 * Tells the window whose panel was closed. Chrome lets a panel that closes send nothing any more; in Firefox the panel
 * says so itself.
 */
export function watchPanelClosed(onClosed: (windowId: number) => void): void {
  const { sidePanel }: ChromeOnly & FirefoxOnly = browser;
  sidePanel?.onClosed?.addListener(({ windowId }) => onClosed(windowId));
}
