/** What the sweep has seen so far, a line a page, so that a sweep that was stopped goes on where it was. */
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Visit } from './visit';

export type Diary = {
  /** The visits so far, the last one of each page. */
  readonly read: () => readonly Visit[];
  readonly write: (visit: Visit) => void;
};

/** A diary tells of one build alone: of another build's it is begun anew. */
export function openDiary(
  path: string,
  { build, anew }: { readonly build: string; readonly anew: boolean },
): Diary {
  mkdirSync(dirname(path), { recursive: true });
  if (anew || !isOf(path, build)) rmSync(path, { force: true });
  if (!existsSync(path)) appendFileSync(path, `${JSON.stringify({ build })}\n`);
  return {
    read: () => {
      const visits = readLines(path)
        .slice(1)
        .map((line): Visit => JSON.parse(line));
      return [...new Map(visits.map((visit) => [visit.file, visit])).values()];
    },
    write: (visit) => appendFileSync(path, `${JSON.stringify(visit)}\n`),
  };
}

function isOf(path: string, build: string): boolean {
  return existsSync(path) && readLines(path)[0] === JSON.stringify({ build });
}

function readLines(path: string): readonly string[] {
  return readFileSync(path, 'utf8').split('\n').filter(Boolean);
}
