import { describe, expect, test } from 'vitest';
import type { TaggedSpan } from '@/lib/analysis/attribution/01-tags';
import { confidenceOf, FLOOR } from '@/lib/analysis/attribution/confidence';
import { readPeople } from '@/tests/support/said';

const span = (role: TaggedSpan['role'], margin: number): TaggedSpan => ({
  role,
  margin,
  said: true,
  from: 0,
  to: 5,
});
const link = (margin: number, hasSource = true) => ({
  content: [span('content', margin)],
  cue: span('cue', margin),
  source: hasSource ? span('source', margin) : null,
  said: true,
});

describe('confidence', () => {
  test('rises with every margin, from the floor to certainty', () => {
    const steps = [0, 1, 2, 4, 8].map((margin) => confidenceOf(link(margin), false));
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    expect(new Set(steps).size).toBe(steps.length);
    expect(steps[4]).toBeLessThanOrEqual(1);
  });

  test('words without a source are held to more', () => {
    expect(confidenceOf(link(1, false), false)).toBeLessThan(FLOOR);
    expect(confidenceOf(link(1), false)).toBeGreaterThan(FLOOR);
  });

  test('a quote in marks is surer than the same words without', () => {
    expect(confidenceOf(link(2), true)).toBeGreaterThan(confidenceOf(link(2), false));
  });

  test('an article has more than three kinds of sure', () => {
    const text = [
      'Harbour Minister Ana Ito said on Monday that the ferries will run again by spring.',
      '“We have the money,” Ito said. Ken Roe, a pilot, called the plan “a leaflet with a date on it”.',
      'The fares would not rise before summer, according to a statement from the Harbour Board.',
      'Tide Works warned of delays. The yard argued that the cranes were sold too early.',
    ].join('\n');
    const values = readPeople(text).attributions.map(({ confidence }) => confidence);
    expect(new Set(values).size).toBeGreaterThan(3);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(FLOOR);
  });
});
