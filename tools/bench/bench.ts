/** `npm run bench`: every set of the corpus against the real code, as one table with the peers beside. */
import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { acceptFloors, findBreaches, readFloors } from './floors';
import type { BenchContext } from './rows';
import { listSets, runSet, runSets } from './run-sets';
import { writeTable } from './table';

/** With --check always the same few of the whole pages are read, so that it stays a matter of minutes. */
const CHECK_EVERY = 10;

/** Nothing but times, or in need of a browser: never the same twice. */
const NOT_CHECKED: ReadonlySet<string> = new Set([
  'article-live',
  'clutter-flood',
  'clutter-live',
  'feel',
  'idle',
  'navigation',
  'timing',
]);

const { values } = parseArgs({
  options: {
    /** Comma-separated names of sets. */
    only: { type: 'string' },
    /** Of the sets of whole pages take every n-th page. Floors know one n alone: --check heeds it not. */
    every: { type: 'string' },
    /** Compare with floors.json; end with 1 where a score fell. */
    check: { type: 'boolean', default: false },
    /** With --check: write today's scores as the floors. */
    accept: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    /** For child processes: run this one set and print its rows. */
    set: { type: 'string' },
    /** For child processes: no times. */
    untimed: { type: 'boolean', default: false },
  },
});

const corpus = resolve(
  process.env['LEDE_CORPUS'] ?? fileURLToPath(new URL('../../../shared/corpus', import.meta.url)),
);
const every = values.check ? CHECK_EVERY : Number(values.every ?? 1);
const timed = !values.check && !values.untimed;

if (!existsSync(corpus)) {
  console.log(`bench: skipped, there is no corpus at ${corpus} (set LEDE_CORPUS to one)`);
} else if (values.set !== undefined) {
  console.log(JSON.stringify(await runSet(values.set, { corpus, every, timed })));
} else {
  // By its real path: the scorers tell by their own whether they are run or imported.
  await runAll({ corpus: realpathSync(corpus), every, timed });
}

async function runAll(context: BenchContext): Promise<void> {
  const only = values.only?.split(',');
  const names = listSets()
    .filter((name) => only === undefined || only.includes(name))
    .filter((name) => !values.check || !NOT_CHECKED.has(name));
  const outcomes = await runSets(names, context);
  const rows = outcomes.flatMap((outcome) => ('rows' in outcome ? outcome.rows : []));
  if (values.json) console.log(JSON.stringify(rows, null, 2));
  else console.log(writeTable(rows));
  const failures = outcomes.flatMap((outcome) =>
    'failure' in outcome ? [`${outcome.set}: ${outcome.failure}`] : [],
  );
  if (values.check && values.accept) acceptFloors(rows);
  const breaches = values.check ? findBreaches(rows, readFloors()) : [];
  for (const line of [...failures, ...breaches]) console.error(`bench: ${line}`);
  if (values.check && breaches.length === 0) {
    console.error(`bench: all ${Object.keys(readFloors()).length} floors hold`);
  }
  if (failures.length + breaches.length > 0) process.exitCode = 1;
}
