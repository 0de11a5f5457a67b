/** Whether Lede, switched off, leaves a page as it would be without Lede, to the byte. */
import { HIDE_MARK } from '@/lib/clutter/hide/style-sheet';
import { standGuard } from './stand-guard';

export type Restored = {
  readonly hidden: number;
  /** Hidden and shown again: as it came. */
  readonly plain: boolean;
  /** The site drew the hidden blocks anew meanwhile: as the site would have it. */
  readonly redrawn: boolean;
};

/** Longer than the guard waits for quiet before it looks again. */
const REST = 160;

/** Hides the page's clutter, shows it again, and compares the markup with what it was. Runs in the page. */
export async function compareMarkup(): Promise<Restored> {
  const { hidden, plain } = await hideAndShow();
  // The site's own changes are done to a copy too, which Lede never sees.
  const copy = document.importNode(document.body, true);
  const stop = new AbortController();
  standGuard(stop.signal);
  await rest();
  const blocks = [...document.querySelectorAll(`[${HIDE_MARK}]`)];
  const twins = blocks.map((block) => findTwin(block, copy));
  for (const [at, block] of blocks.entries()) {
    const twin = twins[at];
    if (twin && block.isConnected && copy.contains(twin)) drawAnew(block, twin, at);
  }
  await rest();
  stop.abort();
  return { hidden, plain, redrawn: document.body.outerHTML === copy.outerHTML };
}

async function hideAndShow(): Promise<Pick<Restored, 'hidden' | 'plain'>> {
  const before = document.documentElement.outerHTML;
  const stop = new AbortController();
  const guard = standGuard(stop.signal);
  await rest();
  const hidden = guard.blocks().length;
  guard.apply(false);
  guard.apply(true);
  guard.apply(false);
  const off = document.documentElement.outerHTML === before;
  stop.abort();
  return { hidden, plain: off && document.documentElement.outerHTML === before };
}

/** The element at the same place in the copy. */
function findTwin(block: Element, copy: Element): Element | undefined {
  const path: number[] = [];
  for (let at = block; at !== document.body && at.parentElement; at = at.parentElement)
    path.unshift([...at.parentElement.children].indexOf(at));
  return path.reduce<Element | undefined>((at, step) => at?.children[step], copy);
}

/** The ways in which sites draw a box anew, by turns, done to the page and to the copy alike. */
function drawAnew(block: Element, twin: Element, turn: number): void {
  const fresh = document.importNode(twin, true);
  if (turn % 4 === 0) block.replaceWith(fresh);
  else if (turn % 4 === 1) {
    // A site that copies its own node copies Lede's mark with it.
    block.after(document.importNode(block, true));
    twin.after(fresh);
  } else if (turn % 4 === 2) {
    for (const each of [block, twin]) each.setAttribute('class', 'drawn-anew');
  } else {
    for (const each of [block, twin]) each.parentElement?.append(each);
  }
}

function rest(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, REST);
  });
}
