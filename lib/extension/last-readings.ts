/** The figures of the last articles read, kept until the browser is closed, for the report of a fault. */
import type { Figures } from '@/lib/export/figures';
import { browser } from './browser';

const KEY = 'readings';
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
export async function noteReading(figures: Figures): Promise<void> {
  const known = await readLastReadings();
  const kept = [figures, ...known].slice(0, MOST);
  await browser.storage.session.set({ [KEY]: kept }).catch(() => undefined);
}
