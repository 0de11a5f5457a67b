/** A page that never rests. */
import { standGuard } from './stand-guard';

/** At sixty frames a second: ten thousand a second. A page that draws fewer inserts fewer, as pages do. */
const NODES_PER_FRAME = 167;
/** More than these are taken out again: what is measured is the inserting, not a page of a hundred thousand boxes. */
const MOST = 2000;

export type Flooded = {
  readonly frames: number;
  /** Blocks hidden at the end: a guard that looks away has none. */
  readonly hidden: number;
};

/** Inserts nodes for so many seconds, by the clock, and counts the frames drawn meanwhile. */
export async function flood(guarded: boolean, seconds: number): Promise<Flooded> {
  const stop = new AbortController();
  const guard = guarded ? standGuard(stop.signal) : null;
  const place = document.body.appendChild(document.createElement('div'));
  const begin = performance.now();
  let frames = 0;
  await new Promise<void>((done) => {
    const step = (): void => {
      for (let node = 0; node < NODES_PER_FRAME; node++)
        place.appendChild(document.createElement('span')).textContent = `tick ${frames} ${node}`;
      while (place.childNodes.length > MOST) place.firstChild?.remove();
      frames++;
      if (performance.now() - begin < seconds * 1000) requestAnimationFrame(step);
      else done();
    };
    requestAnimationFrame(step);
  });
  const hidden = guard?.blocks().filter((block) => block.hidden).length ?? 0;
  stop.abort();
  place.remove();
  return { frames, hidden };
}
