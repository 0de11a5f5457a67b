/** Where on the map claims and quotes stand. */
import { describe, expect, it } from 'vitest';
import { readTicks } from '@/components/panel/article/map-ticks';
import { SAMPLE_BRIEF } from '@/tests/support/sample-brief';

describe('readTicks', () => {
  it('has one for each claim and quote, in text order, inside the strip', () => {
    const ticks = readTicks(SAMPLE_BRIEF);
    expect(ticks).toHaveLength(5 + 11);
    const places = ticks.map(({ at }) => at);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...places)).toBeLessThanOrEqual(1);
  });
});
