/** `npm run bench`: every set of the corpus against the real code, as one table with the peers beside. */
import { realpathSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { hasCorpus, readCorpusPath } from '../corpus';
import { answerHelp, parseCount } from '../setup/answer-help';
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

const USAGE = `npm run bench -- [--only SET,SET] [--every N] [--json] [--check [--accept]]

Every set of the corpus against the real code, as one table with the peers beside.
  --only    some sets: ${listSets().join(', ')}
  --every   of the sets of whole pages every n-th page alone
  --json    the rows as JSON
  --check   scores against their floors, without times, always on the same few pages; ends with 1 where one fell
  --accept  with --check: floors rise to today's scores`;

const args = process.argv.slice(2);
const options = answerHelp(args, USAGE, readBenchOptions);
if (options !== null) await main(options);

function readBenchOptions() {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string' },
      /** Floors know one n alone: --check heeds it not. */
      every: { type: 'string' },
      check: { type: 'boolean', default: false },
      accept: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      /** For child processes: run this one set and print its rows. */
      set: { type: 'string' },
      /** For child processes: no times. */
      untimed: { type: 'boolean', default: false },
    },
  });
  const names = values.only?.split(',').map((name) => name.trim()) ?? null;
  const unknown = names?.find((name) => !listSets().includes(name));
  if (unknown !== undefined) throw new Error(`there is no set "${unknown}"`);
  return { ...values, names, every: parseCount('every', values.every) ?? 1 };
}

type BenchOptions = ReturnType<typeof readBenchOptions>;

async function main(asked: BenchOptions): Promise<void> {
  const corpus = readCorpusPath();
  const every = asked.check ? CHECK_EVERY : asked.every;
  const timed = !asked.check && !asked.untimed;
  if (!hasCorpus()) {
    console.log(`bench: skipped, there is no corpus at ${corpus} (set LEDE_CORPUS to one)`);
  } else if (asked.set !== undefined) {
    console.log(JSON.stringify(await runSet(asked.set, { corpus, every, timed })));
  } else {
    // By its real path: the scorers tell by their own whether they are run or imported.
    await runAll({ corpus: realpathSync(corpus), every, timed }, asked);
  }
}

async function runAll(context: BenchContext, asked: BenchOptions): Promise<void> {
  const names = listSets()
    .filter((name) => asked.names === null || asked.names.includes(name))
    .filter((name) => !asked.check || !NOT_CHECKED.has(name));
  const outcomes = await runSets(names, context);
  const rows = outcomes.flatMap((outcome) => ('rows' in outcome ? outcome.rows : []));
  if (asked.json) console.log(JSON.stringify(rows, null, 2));
  else console.log(writeTable(rows));
  const failures = outcomes.flatMap((outcome) =>
    'failure' in outcome ? [`${outcome.set}: ${outcome.failure}`] : [],
  );
  if (asked.check && asked.accept) acceptFloors(rows);
  const breaches = asked.check ? findBreaches(rows, readFloors()) : [];
  for (const line of [...failures, ...breaches]) console.error(`bench: ${line}`);
  if (asked.check && breaches.length === 0) {
    const held = Object.keys(readFloors()).filter((key) =>
      names.some((name) => key.startsWith(`${name} `)),
    );
    console.error(`bench: ${held.length} floors hold`);
  }
  if (failures.length + breaches.length > 0) process.exitCode = 1;
}
