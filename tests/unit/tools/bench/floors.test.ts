import { describe, expect, test } from 'vitest';
import { findBreaches, makeFloors } from '@/tools/bench/floors';
import type { BenchRow } from '@/tools/bench/rows';
import { writeTable } from '@/tools/bench/table';

const f1: BenchRow = { set: 'news', measure: 'F1', score: 0.9, deterministic: true };
const errors: BenchRow = { set: 'news', measure: 'errors', score: 3, lowerIsBetter: true };

describe('findBreaches', () => {
  test('scores at their floors hold', () => {
    expect(findBreaches([f1, errors], { 'news F1': 0.9, 'news errors': 3 })).toEqual([]);
  });

  test('a score below its floor, and an error count above its ceiling, are told', () => {
    expect(findBreaches([f1, errors], { 'news F1': 0.91, 'news errors': 2 })).toEqual([
      'news F1: 0.9000, the floor is 0.91',
      'news errors: 3.0000, the floor is 2',
    ]);
  });

  test('a floor whose measure is gone is told, but only if its set ran', () => {
    const floors = { 'news recall': 0.5, 'clutter recall': 0.5 };
    expect(findBreaches([f1], floors)).toEqual(['news recall: has a floor but was not measured']);
  });

  test('a score that is no number is a breach', () => {
    expect(findBreaches([{ ...f1, score: Number.NaN }], { 'news F1': 0.9 })).toHaveLength(1);
  });
});

describe('makeFloors', () => {
  const row = { ...f1, target: 1 };

  test.each<[string, BenchRow, number]>([
    ['a share', row, 0.89],
    ['a share of which less is better', { ...row, lowerIsBetter: true }, 0.91],
    ['a share where measures are weighed', { ...row, set: 'claims' }, 0.885],
    ['a share that must be nothing', { ...row, target: 0, lowerIsBetter: true }, 0.9],
    ['a count', { ...row, score: 3, unit: 'count', lowerIsBetter: true }, 3],
  ])('%s', (_name, given, floor) => {
    expect(makeFloors([given])).toEqual([[`${given.set} F1`, floor]]);
    expect(findBreaches([given], Object.fromEntries(makeFloors([given])))).toEqual([]);
  });

  test('only go up', () => {
    expect(makeFloors([row], { 'news F1': 0.88 })).toEqual([['news F1', 0.89]]);
    expect(makeFloors([row], { 'news F1': 0.895 })).toEqual([['news F1', 0.895]]);
    const fewer = { ...row, lowerIsBetter: true };
    expect(makeFloors([fewer], { 'news F1': 0.95 })).toEqual([['news F1', 0.91]]);
    expect(makeFloors([fewer], { 'news F1': 0.905 })).toEqual([['news F1', 0.905]]);
  });

  test.each<[string, BenchRow]>([
    ['times', { ...row, deterministic: false }],
    ['what has no target', f1],
    ['what is no number', { ...row, score: Number.NaN }],
  ])('%s have none', (_name, given) => {
    expect(makeFloors([given])).toEqual([]);
  });
});

test('the table shows targets reached and missed, and the peers', () => {
  const table = writeTable([
    { ...f1, target: 0.95, peers: { Readability: 0.8 } },
    { ...errors, target: 5, unit: 'count' },
  ]);
  expect(table).toContain('>= 0.950 ✗');
  expect(table).toContain('<= 5 ✓');
  expect(table).toContain('Readability 0.800');
});
