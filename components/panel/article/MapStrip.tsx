/** A thin strip of the article's length with a tick for each claim and quote, and where the reader is. */
import { useMemo, useState } from 'preact/hooks';
import type { ReadingPosition } from '@/lib/extension/messages';
import { useBrief } from '../brief-context';
import { lineId } from '../lines/line';
import { MapSlider } from './MapSlider';
import { readTicks } from './map-ticks';
import './map-strip.css';

/** The view stays visible in the longest article. */
const NARROWEST_VIEW = 0.02;

export function MapStrip() {
  const { state, events } = useBrief();
  const { brief, current, position } = state;
  const ticks = useMemo(() => readTicks(brief), [brief]);
  const [chosen, setChosen] = useState(0);
  if (ticks.length === 0) return null;
  const marked = ticks.findIndex(({ line }) => lineId(line) === current);
  const goTo = (index: number) => {
    const tick = ticks[index];
    if (!tick) return;
    setChosen(index);
    events.onJump(tick.line);
  };
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
        <MapSlider
          ticks={ticks}
          at={marked >= 0 ? marked : Math.min(chosen, ticks.length - 1)}
          onGo={goTo}
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
