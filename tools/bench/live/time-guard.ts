/** How long the guard keeps a page busy. */
import { judgeInSteps } from '@/lib/clutter/judge';
import { readLayout } from '@/lib/clutter/layout';
import { standGuard } from './stand-guard';

export type Timed = {
  /** Milliseconds of judging in a fresh page: the word lists are read, no code is warm. */
  readonly first: number;
  /** The same again. */
  readonly again: number;
  /** The longest single task of the guard, from the first judgement to the last block hidden. */
  readonly longest: number;
};

/** Milliseconds in which a guard has told of what it found, or has found nothing. */
const SOON = 400;

/** Judges the page as it was opened, and lets the guard do it task by task. */
export async function timeGuard(): Promise<Timed> {
  // A page at load has its layout.
  document.body.getBoundingClientRect();
  const first = time(judge);
  const again = time(judge);
  const wait = window.setTimeout.bind(window);
  let longest = 0;
  const note = (work: () => void): void => {
    longest = Math.max(longest, time(work));
  };
  Object.assign(window, {
    setTimeout: (work: () => void, ms?: number) => wait(() => note(work), ms),
  });
  const stop = new AbortController();
  const told = new Promise<void>((done) => {
    note(() => standGuard(stop.signal, done));
  });
  await Promise.race([told, new Promise((done) => wait(done, SOON))]);
  stop.abort();
  Object.assign(window, { setTimeout: wait });
  return { first, again, longest };
}

/** Judges the page at once. */
export function judge(): void {
  const steps = judgeInSteps(document, readLayout(window));
  while (steps.next().done !== true);
}

function time(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
