/** How long the first article takes, the weights still on the disk. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { median } from '../quantiles';

const ROOT = join(import.meta.dirname, '../..');
const OUT = join(ROOT, '.cache/bench');
const WEIGHTS = join(ROOT, 'lib/analysis/model/attribution.weights.bin');
const RUNS = 9;

/** Median milliseconds of so many new processes, from the weights' file to the findings of the text; code is loaded before. */
export async function timeColdStart(text: string): Promise<number> {
  // Not before it is needed: what else is timed in a process takes a quarter longer once the bundler is in it.
  const { build } = await import('vite');
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    build: {
      ssr: join(import.meta.dirname, 'cold-entry.ts'),
      outDir: OUT,
      rolldownOptions: { output: { entryFileNames: 'cold.mjs' } },
    },
  });
  const times = Array.from({ length: RUNS }, () =>
    Number(
      execFileSync(process.execPath, [join(OUT, 'cold.mjs'), WEIGHTS], {
        input: text,
        encoding: 'utf8',
      }),
    ),
  );
  return median(times);
}
