/** The slider over the map: the arrow keys go from tick to tick, a click or a drag to the nearest one. */
import { useRef } from 'preact/hooks';
import { useWords } from '../../words-context';
import { useBrief } from '../brief-context';
import { readLine } from '../lines/read-line';
import type { Tick } from './map-ticks';
import { chooseByKey, findNearest, readPlace } from './map-places';

/** Steps of the slider: finer than a pixel of any panel. */
const FINENESS = 1000;

export function MapSlider(props: {
  readonly ticks: readonly Tick[];
  /** Which of them the slider stands at. */
  readonly at: number;
  readonly onGo: (index: number) => void;
}) {
  const { say, locale, direction } = useWords();
  const { brief } = useBrief().state;
  const { ticks, at, onGo } = props;
  const isRtl = direction === 'rtl';
  const isHeldRef = useRef(false);
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const place = ticks[at]?.at ?? 0;
  /**
   * The slider's own event is not enough: it tells of a change alone, and a click on the tick where it stands must lead
   * there too; and by its thumb it is some pixels beside the tick that was aimed at. Listened for on the window, because
   * who drags along a thin strip lets go above or below it.
   */
  const hold = ({ currentTarget }: { readonly currentTarget: HTMLElement }): void => {
    const released = new AbortController();
    isHeldRef.current = true;
    const release = (event: PointerEvent): void => {
      released.abort();
      // The browser tells of the slider's change right after this.
      setTimeout(() => (isHeldRef.current = false));
      if (event.type === 'pointerup') {
        onGo(findNearest(ticks, readPlace(currentTarget, event.clientX, isRtl)));
      }
    };
    for (const end of ['pointerup', 'pointercancel'] as const) {
      window.addEventListener(end, release, { signal: released.signal });
    }
  };
  return (
    <input
      type="range"
      min={0}
      max={FINENESS}
      value={Math.round(place * FINENESS)}
      aria-label={say('map_label')}
      aria-valuetext={say('map_value', {
        percent: percent.format(place),
        text: readLine(brief, ticks[at]?.line ?? null),
      })}
      onPointerDown={hold}
      onChange={({ currentTarget }) => {
        if (isHeldRef.current) return;
        onGo(findNearest(ticks, Number(currentTarget.value) / FINENESS));
      }}
      onKeyDown={(event) => {
        const next = chooseByKey(event.key, { at, count: ticks.length, isRtl });
        if (next === null) return;
        event.preventDefault();
        onGo(next);
      }}
    />
  );
}
