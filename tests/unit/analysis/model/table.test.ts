import { describe, expect, test } from 'vitest';
import { cutColumns, readRow, type Table } from '@/lib/analysis/model/table';

const table: Table = {
  numbers: Int8Array.of(1, -2, 3, 4, 127, -128),
  scales: Float64Array.of(0.5, 0.1),
  width: 3,
};

function rowOf(from: Table, row: number): number[] {
  const into = new Float64Array(from.width + 1).fill(9);
  readRow(from, row, { into, to: 1 });
  expect(into[0]).toBe(9);
  return Array.from(into.subarray(1));
}

describe('a table of eight-bit numbers', () => {
  test('gives a row as its numbers times its scale', () => {
    expect(rowOf(table, 0)).toEqual([0.5, -1, 1.5]);
    expect(rowOf(table, 1)).toEqual([0.1 * 4, 0.1 * 127, 0.1 * -128]);
  });

  test('cut to some of its columns gives those of every row', () => {
    const cut = cutColumns(table, { from: 1, width: 2 });
    expect(rowOf(cut, 0)).toEqual([-1, 1.5]);
    expect(rowOf(cut, 1)).toEqual([0.1 * 127, 0.1 * -128]);
  });
});
