/** The figures of the last articles read, kept until the browser is closed, for the report of a fault. */
import type { Figures } from '@/lib/export/figures';
import type { ReportedPage } from '@/lib/export/write-report';
import { browser } from './browser';

const KEY = 'readings';
/** The tab of the last one; of the page itself nothing is kept. */
const TAB = 'reading-tab';
const MOST = 5;

/** Newest first; none where the browser keeps nothing for a session. */
export async function readLastReadings(): Promise<readonly Figures[]> {
  const stored: unknown = await browser.storage.session.get(KEY).then(
    (values) => values[KEY],
    () => null,
  );
  // Written by noteReading alone, and only ever shown.
  return Array.isArray(stored) ? stored : [];
}

/** A figure that cannot be kept is lost without a word: nobody has asked for it yet. */
export async function noteReading(figures: Figures, tabId: number): Promise<void> {
  const known = await readLastReadings();
  const kept = [figures, ...known].slice(0, MOST);
  await browser.storage.session.set({ [KEY]: kept, [TAB]: tabId }).catch(() => undefined);
}

/** The address and the visible text, as they are now, of the tab that was read last; null where it shows none any more. */
export async function readLastPage(): Promise<ReportedPage | null> {
  try {
    const { [TAB]: tabId } = await browser.storage.session.get(TAB);
    if (typeof tabId !== 'number') return null;
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => ({ url: location.href, text: document.body.innerText }),
    });
    // What the function above returned.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its type is lost on the way
    return (answer?.result as ReportedPage | undefined) ?? null;
  } catch {
    // Closed, or gone on to a page that Lede may not read.
    return null;
  }
}
