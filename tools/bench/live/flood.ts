/** A page that never rests. */
import { standGuard } from './stand-guard';

const NODES_PER_MS = 10;
/** More than these are taken out again: what is measured is the inserting, not a page of a hundred thousand boxes. */
const MOST = 2000;

/** Inserts nodes for so many seconds, by the clock, and counts the frames drawn meanwhile. */
export async function flood(guarded: boolean, seconds: number): Promise<number> {
  const stop = new AbortController();
  if (guarded) standGuard(stop.signal);
  const place = document.body.appendChild(document.createElement('div'));
  const begin = performance.now();
  let inserted = 0;
  let frames = 0;
  await new Promise<void>((done) => {
    const step = (): void => {
      const due = (performance.now() - begin) * NODES_PER_MS;
      for (; inserted < due; inserted++)
        place.appendChild(document.createElement('span')).textContent = `tick ${inserted}`;
      while (place.childNodes.length > MOST) place.firstChild?.remove();
      frames++;
      if (performance.now() - begin < seconds * 1000) requestAnimationFrame(step);
      else done();
    };
    requestAnimationFrame(step);
  });
  stop.abort();
  return frames;
}
