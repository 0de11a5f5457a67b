/** The bench rows as one table for the terminal. */
import type { BenchRow } from './rows';

/** Columns aligned, peers beside; a score that misses its target is followed by the target. */
export function writeTable(rows: readonly BenchRow[]): string {
  const cells = [['set', 'measure', 'Lede', 'target', 'peers'], ...rows.map(writeRow)];
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  const lines = cells.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 2 || column === 3 ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd(),
  );
  const rule = '-'.repeat(Math.max(...lines.map((line) => line.length)));
  return `${[lines[0], rule, ...lines.slice(1)].join('\n')}\n`;
}

function writeRow(row: BenchRow): string[] {
  const peers = Object.entries(row.peers ?? {})
    .map(([name, score]) => `${name} ${writeScore(score, row)}`)
    .join(', ');
  return [row.set, row.measure, writeScore(row.score, row), writeTarget(row), peers];
}

function writeTarget(row: BenchRow): string {
  if (row.target === undefined) return '';
  const target = `${row.lowerIsBetter === true ? '<=' : '>='} ${writeScore(row.target, row)}`;
  return hasReached(row) ? `${target} ✓` : `${target} ✗`;
}

function hasReached({ score, target, lowerIsBetter }: BenchRow): boolean {
  if (target === undefined) return true;
  return lowerIsBetter === true ? score <= target : score >= target;
}

function writeScore(score: number, { unit }: BenchRow): string {
  if (!Number.isFinite(score)) return '-';
  if (unit === 'ms') return `${score.toFixed(1)} ms`;
  if (unit === 'count') return String(score);
  if (unit === 'ratio') return `${score.toFixed(2)}x`;
  return score.toFixed(3);
}
