/** Which tick of the map is meant, by a key or by a place. */
import type { Tick } from './map-ticks';

/** The tick that a key leads to from the one at `at`; null for any other key. */
export function chooseByKey(
  key: string,
  from: { readonly at: number; readonly count: number; readonly isRtl: boolean },
): number | null {
  const { at, count, isRtl } = from;
  const forward = isRtl ? 'ArrowLeft' : 'ArrowRight';
  const back = isRtl ? 'ArrowRight' : 'ArrowLeft';
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key === forward || key === 'ArrowUp') return Math.min(count - 1, at + 1);
  if (key === back || key === 'ArrowDown') return Math.max(0, at - 1);
  return null;
}

/** Where along the strip `x` is, in pixels of the window: 0 to 1 in reading direction, beyond that where it is beside the strip. */
export function readPlace(strip: Element, x: number, isRtl: boolean): number {
  const { left, right, width } = strip.getBoundingClientRect();
  return (isRtl ? right - x : x - left) / Math.max(1, width);
}

/** The index of the tick nearest to a place, 0 where there is none. */
export function findNearest(ticks: readonly Tick[], place: number): number {
  let best = 0;
  ticks.forEach(({ at }, index) => {
    if (Math.abs(at - place) < Math.abs((ticks[best]?.at ?? 0) - place)) best = index;
  });
  return best;
}
