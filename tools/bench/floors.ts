/** The accuracy that is kept: scores that no change may fall below, written down in floors.json. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BenchRow } from './rows';

/** By "set measure". For measures where less is better it is a ceiling. */
export type Floors = Readonly<Record<string, number>>;

const FILE = fileURLToPath(new URL('floors.json', import.meta.url));

/** Same code, same pages, same score; this much is left to the last bits of floating point. */
const TOLERANCE = 0.0005;

/** The floors as kept in the repository; none where there is no such file. */
export function readFloors(): Floors {
  if (!existsSync(FILE)) return {};
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own file, written below
  return JSON.parse(readFileSync(FILE, 'utf8')) as Floors;
}

/** Sentences on what fell below its floor, or has a floor and was not measured in a set that ran; empty if all hold. */
export function findBreaches(rows: readonly BenchRow[], floors: Floors): readonly string[] {
  const ran = new Set(rows.map(({ set }) => set));
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return Object.entries(floors).flatMap(([key, floor]) => {
    const row = byKey.get(key);
    if (row === undefined) {
      const set = key.slice(0, key.indexOf(' '));
      return ran.has(set) ? [`${key}: has a floor but was not measured`] : [];
    }
    const below =
      row.lowerIsBetter === true
        ? !(row.score <= floor + TOLERANCE)
        : !(row.score >= floor - TOLERANCE);
    return below ? [`${key}: ${row.score.toFixed(4)}, the floor is ${floor}`] : [];
  });
}

/** So much of a share may be lost to a change that wins elsewhere. */
const ROOM = 0.01;

/** Where one measure is weighed against another, by the set. */
const MORE_ROOM: ReadonlyMap<string, number> = new Map([
  ['quotes', 0.015],
  ['news-gold', 0.015],
  ['claims', 0.015],
]);

/**
 * The floors of rows that are the same on every run and have a target; the others are for looking at. One that was
 * stricter before stays: floors only go up.
 */
export function makeFloors(
  rows: readonly BenchRow[],
  before: Floors = {},
): readonly (readonly [string, number])[] {
  return rows
    .filter((row) => row.deterministic === true && row.target !== undefined)
    .filter(({ score }) => Number.isFinite(score))
    .map((row) => {
      const key = keyOf(row);
      return [key, stricter(row, before[key])] as const;
    });
}

function stricter(row: BenchRow, before: number | undefined): number {
  const now = lower(row);
  if (before === undefined) return now;
  return row.lowerIsBetter === true ? Math.min(now, before) : Math.max(now, before);
}

/** Counts, and shares that must be nothing, have no room to grow. */
function lower({ set, score, unit, target, lowerIsBetter }: BenchRow): number {
  const room = unit !== undefined || target === 0 ? 0 : (MORE_ROOM.get(set) ?? ROOM);
  const floor = lowerIsBetter === true ? score + room : score - room;
  return Math.round(floor * 10_000) / 10_000;
}

/** Takes today's deterministic scores in where they are better than the floors of the sets that ran; others stay. */
export function acceptFloors(rows: readonly BenchRow[]): void {
  const before = readFloors();
  const all = { ...before, ...Object.fromEntries(makeFloors(rows, before)) };
  const sorted = Object.entries(all).toSorted(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
}

function keyOf({ set, measure }: BenchRow): string {
  return `${set} ${measure}`;
}
