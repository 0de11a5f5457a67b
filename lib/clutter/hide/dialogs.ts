/** Modal dialogs disable the rest of the page for as long as they are open, even when they are not displayed. */

export type ClosedDialog = {
  readonly dialog: HTMLDialogElement;
  /** Names of the attributes that stood behind `open`. */
  readonly behind: readonly string[];
};

/** Closes the modal dialogs among and in the overlays without the page hearing of it. */
export function closeDialogs(overlays: readonly Element[]): readonly ClosedDialog[] {
  const closed: ClosedDialog[] = [];
  for (const overlay of overlays) {
    for (const element of [overlay, ...overlay.querySelectorAll('dialog')]) {
      if (!isDialog(element) || !element.matches(':modal')) continue;
      const names = element.getAttributeNames();
      closed.push({ dialog: element, behind: names.slice(names.indexOf('open') + 1) });
      silence(element, 'close');
      silence(element, 'toggle');
      element.close();
    }
  }
  return closed;
}

/** Opens them again as they were. */
export function reopenDialogs(closed: readonly ClosedDialog[]): void {
  for (const { dialog, behind } of closed) {
    if (!dialog.isConnected || dialog.open) continue;
    silence(dialog, 'toggle');
    dialog.showModal();
    for (const name of behind) {
      const value = dialog.getAttribute(name);
      if (value === null) continue;
      dialog.removeAttribute(name);
      dialog.setAttribute(name, value);
    }
  }
}

/** The next such event of the dialog reaches nobody: the reader closed nothing. */
function silence(dialog: HTMLDialogElement, type: string): void {
  const stop = (event: Event): void => {
    if (event.target !== dialog) return;
    event.stopImmediatePropagation();
    dialog.ownerDocument.defaultView?.removeEventListener(type, stop, { capture: true });
  };
  dialog.ownerDocument.defaultView?.addEventListener(type, stop, { capture: true });
}

function isDialog(element: Element): element is HTMLDialogElement {
  return element.tagName === 'DIALOG';
}
