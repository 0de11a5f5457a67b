/** The clipboard, written to from a click. */

/** Puts a text on the clipboard. False where the browser refuses, because the page has lost the focus, say. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
