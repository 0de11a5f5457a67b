/** Long work in short tasks. */

/** Milliseconds a slice may last: with the page's own work a frame of 16 ms still holds. */
const SLICE = 6;

/** The very first may be longer: what it finds is hidden before the page is first painted. */
const FIRST_SLICE = 14;

export type Slicing<T> = {
  readonly window: Window;
  /** The page is not painted yet: the first slice, which runs at once, may last longer. */
  readonly isFirst: boolean;
  /** Stops between two slices. */
  readonly signal: AbortSignal;
  /** `used`: milliseconds of work, the pauses left out. */
  readonly onDone: (value: T, used: number) => void;
};

/** Runs the steps to their end, the first slice at once. */
export function runInSlices<T>(
  steps: Generator<void, T>,
  { window, isFirst, signal, onDone }: Slicing<T>,
): void {
  let used = 0;
  const slice = (length: number): void => {
    if (signal.aborted) return;
    const start = window.performance.now();
    for (;;) {
      const step = steps.next();
      const spent = window.performance.now() - start;
      if (step.done) {
        onDone(step.value, used + spent);
        return;
      }
      if (spent < length) continue;
      used += spent;
      window.setTimeout(() => slice(SLICE), 0);
      return;
    }
  };
  slice(isFirst ? FIRST_SLICE : SLICE);
}
