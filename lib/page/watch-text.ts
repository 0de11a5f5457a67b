/** Tells when a page's text has grown or shrunk for good: late text, a comment area, live updates. */

/** Quiet for this long (ms) means that the page has settled for now. */
const SETTLED = 400;

/** A page that never rests is looked at this often (ms). */
const PATIENCE = 3000;

/** Fewer characters than a sentence are counters, clocks and adverts. */
const ENOUGH = 120;

/**
 * Calls `onChange` after the text below `root` changed by more than a sentence, until `signal` aborts.
 * Costs one length per settled burst of mutations, however many there were. Returns what to call when the
 * text was read: changes count from then. (A page emptied and filled again with a text of the same length
 * would otherwise pass for unchanged, though it was read while it was empty.)
 */
export function watchText(root: Element, signal: AbortSignal, onChange: () => void): () => void {
  let known = lengthOf(root);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;
  const look = (): void => {
    timer = undefined;
    const now = lengthOf(root);
    if (Math.abs(now - known) < ENOUGH) return;
    known = now;
    onChange();
  };
  const observer = new MutationObserver(() => {
    // Not the clock on the wall: it may be put back by an hour.
    const now = performance.now();
    if (timer === undefined) waitingSince = now;
    else if (now - waitingSince > PATIENCE) return;
    clearTimeout(timer);
    timer = setTimeout(look, SETTLED);
  });
  observer.observe(root, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return () => {
    known = lengthOf(root);
  };
}

function lengthOf(root: Element): number {
  return root.textContent.length;
}
