/** Tells when a page's text has grown or shrunk for good: late text, a comment area, live updates. */

/** Quiet for this long (ms) means that the page has settled for now. */
const SETTLED = 400;

/** A page that never rests is looked at this often (ms). */
const PATIENCE = 3000;

/** Fewer characters than a sentence are counters, clocks and adverts. */
const ENOUGH = 120;

/** How much text there was, and which paragraphs. */
type Known = { readonly length: number; readonly paragraphs: ReadonlySet<string> };

/**
 * Calls `onChange` after the text below `root` changed by more than a sentence, until `signal` aborts: grew, shrank, or
 * became another of the same length, as where one story takes the place of the next. Costs one length per settled burst of
 * mutations, however many there were, and a look at the paragraphs where that says nothing. Returns what to call when the
 * text was read: changes count from then. (A page emptied and filled again with a text of the same length would otherwise
 * pass for unchanged, though it was read while it was empty.)
 */
export function watchText(root: Element, signal: AbortSignal, onChange: () => void): () => void {
  let known = readKnown(root);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;
  const look = (): void => {
    timer = undefined;
    if (!isOther(root, known)) return;
    known = readKnown(root);
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
    known = readKnown(root);
  };
}

function isOther(root: Element, { length, paragraphs }: Known): boolean {
  if (Math.abs(root.textContent.length - length) >= ENOUGH) return true;
  let fresh = 0;
  for (const paragraph of readParagraphs(root)) {
    if (!paragraphs.has(paragraph)) fresh += paragraph.length;
    if (fresh >= ENOUGH) return true;
  }
  return false;
}

function readKnown(root: Element): Known {
  return { length: root.textContent.length, paragraphs: new Set(readParagraphs(root)) };
}

/** Without their figures: a count or a clock in a paragraph makes no other text of it. */
function readParagraphs(root: Element): readonly string[] {
  return Array.from(root.getElementsByTagName('p'), (paragraph) =>
    paragraph.textContent.replace(/\d+/g, ''),
  );
}
