/** Finding and running the sets: each in a process of its own, two at a time, so that one cannot starve another. */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { BenchContext, BenchRow, BenchSet } from './rows';

const SETS = fileURLToPath(new URL('sets/', import.meta.url));
const BENCH = fileURLToPath(new URL('bench.ts', import.meta.url));

/** As many as the smallest machine we test on has cores. */
const AT_ONCE = 2;

/** These take longest; begun first, they do not keep one core idle at the end. */
const FIRST: ReadonlySet<string> = new Set(['policy', 'quotes']);

export type Outcome =
  | { readonly set: string; readonly seconds: number; readonly rows: readonly BenchRow[] }
  | { readonly set: string; readonly seconds: number; readonly failure: string };

/** The names of all sets, sorted. */
export function listSets(): readonly string[] {
  return readdirSync(SETS)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => basename(file, '.ts'))
    .toSorted();
}

/** Runs one set in this process. */
export async function runSet(name: string, context: BenchContext): Promise<readonly BenchRow[]> {
  const loaded: unknown = await import(pathToFileURL(join(SETS, `${name}.ts`)).href);
  const found = Object.values(loaded ?? {}).find(isBenchSet);
  if (found === undefined) throw new Error(`sets/${name}.ts exports no BenchSet`);
  return found.run(context);
}

function isBenchSet(value: unknown): value is BenchSet {
  return typeof value === 'object' && value !== null && 'run' in value && 'name' in value;
}

/** Runs the sets in child processes; what a set prints goes to standard error. */
export async function runSets(
  names: readonly string[],
  context: BenchContext,
): Promise<readonly Outcome[]> {
  const waiting = names.toSorted((a, b) => Number(FIRST.has(b)) - Number(FIRST.has(a)));
  const outcomes: Outcome[] = [];
  const work = async (): Promise<void> => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      outcomes.push(await runInChild(name, context));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return outcomes.toSorted((a, b) => names.indexOf(a.set) - names.indexOf(b.set));
}

function runInChild(set: string, { corpus, every, timed }: BenchContext): Promise<Outcome> {
  const begin = Date.now();
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [
        ...process.execArgv,
        BENCH,
        '--set',
        set,
        '--every',
        String(every),
        ...(timed ? [] : ['--untimed']),
      ],
      { env: { ...process.env, LEDE_CORPUS: corpus }, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
    });
    child.once('close', (code) => {
      const seconds = (Date.now() - begin) / 1000;
      process.stderr.write(`  ${set}: ${seconds.toFixed(0)} s\n`);
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by bench.ts --set, the last line
      const rows = code === 0 ? (JSON.parse(lastLine(printed)) as BenchRow[]) : null;
      resolve(
        rows === null ? { set, seconds, failure: `ended with ${code}` } : { set, seconds, rows },
      );
    });
  });
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '[]';
}
