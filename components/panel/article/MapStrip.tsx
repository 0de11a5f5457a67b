/**
 * A thin strip of the article's length with a tick for each claim and quote, and where the reader is.
 * A click goes to the nearest tick; it is a slider, and the arrow keys go from tick to tick.
 */
import { useMemo, useRef, useState } from 'preact/hooks';
import type { ReadingPosition } from '@/lib/extension/messages';
import { useWords } from '../../words-context';
import { useBrief } from '../brief-context';
import { lineId } from '../lines/line';
import { readTicks } from './map-ticks';
import type { Tick } from './map-ticks';
import { readLine } from '../lines/read-line';
import './map-strip.css';

/** Steps of the slider: finer than a pixel of any panel. */
const FINENESS = 1000;
/** The view stays visible in the longest article. */
const NARROWEST_VIEW = 0.02;

export function MapStrip() {
  const { say, locale, direction } = useWords();
  const { state, events } = useBrief();
  const { brief, current, position } = state;
  const ticks = useMemo(() => readTicks(brief), [brief]);
  const [chosen, setChosen] = useState(0);
  const pointerRef = useRef(false);
  if (ticks.length === 0) return null;
  const marked = ticks.findIndex(({ line }) => lineId(line) === current);
  const at = marked >= 0 ? marked : Math.min(chosen, ticks.length - 1);
  const goTo = (index: number) => {
    const tick = ticks[index];
    if (!tick) return;
    setChosen(index);
    events.onJump(tick.line);
  };
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  return (
    <div class="map">
      <div class="map-strip">
        {position && <View position={position} />}
        {ticks.map(({ line, at: place, style }) => (
          <span
            key={lineId(line)}
            class="map-tick"
            data-style={style}
            data-current={lineId(line) === current || undefined}
            style={{ insetInlineStart: `${place * 100}%` }}
          />
        ))}
        <input
          type="range"
          min={0}
          max={FINENESS}
          value={Math.round((ticks[at]?.at ?? 0) * FINENESS)}
          aria-label={say('map_label')}
          aria-valuetext={say('map_value', {
            percent: percent.format(ticks[at]?.at ?? 0),
            text: readLine(brief, ticks[at]?.line ?? null),
          })}
          // A slider tells of a change alone: a click on the tick where it stands already must lead there as well.
          onPointerDown={() => (pointerRef.current = true)}
          onClick={({ currentTarget, clientX }) => {
            pointerRef.current = false;
            goTo(findNearest(ticks, readPlace(currentTarget, clientX, direction === 'rtl')));
          }}
          onChange={({ currentTarget }) => {
            if (pointerRef.current) return;
            goTo(findNearest(ticks, Number(currentTarget.value) / FINENESS));
          }}
          onKeyDown={(event) => {
            const next = readKey(event.key, at, ticks.length, direction === 'rtl');
            if (next === null) return;
            event.preventDefault();
            goTo(next);
          }}
        />
      </div>
    </div>
  );
}

/** The part of the article that the reader has before them. */
function View({ position }: { readonly position: ReadingPosition }) {
  const { top, bottom } = position;
  return (
    <span
      class="map-view"
      style={{
        insetInlineStart: `${top * 100}%`,
        width: `${Math.max(NARROWEST_VIEW, bottom - top) * 100}%`,
      }}
    />
  );
}

/** The tick that a key leads to, null for any other key. */
function readKey(key: string, at: number, count: number, isRtl: boolean): number | null {
  const forward = isRtl ? 'ArrowLeft' : 'ArrowRight';
  const back = isRtl ? 'ArrowRight' : 'ArrowLeft';
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key === forward || key === 'ArrowUp') return Math.min(count - 1, at + 1);
  if (key === back || key === 'ArrowDown') return Math.max(0, at - 1);
  return null;
}

/** Where along the strip a click was, 0 to 1 in reading direction. */
function readPlace(strip: Element, x: number, isRtl: boolean): number {
  const { left, right, width } = strip.getBoundingClientRect();
  return (isRtl ? right - x : x - left) / Math.max(1, width);
}

/** The tick nearest to a place of the strip, 0 to 1. */
function findNearest(ticks: readonly Tick[], place: number): number {
  let best = 0;
  ticks.forEach(({ at }, index) => {
    if (Math.abs(at - place) < Math.abs((ticks[best]?.at ?? 0) - place)) best = index;
  });
  return best;
}
