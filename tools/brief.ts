/** `npm run brief`: the brief of one saved page, or of many by `--batch`. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runBatch } from './brief/batch';
import { loadModels } from './load-models';
import { STAGES } from './brief/read-page';
import type { Stage } from './brief/read-page';
import { answerHelp } from './setup/answer-help';
import { writeBrief } from './brief/write-brief';

const USAGE = `npm run brief -- FILE [--json] [--url ADDRESS]     the brief of one saved page (or .txt file)
npm run brief -- --batch [--only ${STAGES.join(',')}]     JSON Lines in, JSON Lines out`;

const args = process.argv.slice(2);
const options = answerHelp(args, USAGE, readBriefOptions);
if (options !== null) await main(options);

function readBriefOptions() {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      batch: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      only: { type: 'string' },
      url: { type: 'string', default: '' },
    },
  });
  const [file] = positionals;
  if (!values.batch && file === undefined) throw new Error('no saved page was named');
  return { ...values, file, wanted: parseStages(values.only) };
}

async function main(asked: ReturnType<typeof readBriefOptions>): Promise<void> {
  // A reader of our output that leaves early (`| head`) is no error.
  process.stdout.on('error', () => process.exit(0));
  const { file, json, url, wanted } = asked;
  if (asked.batch) await runBatch(process.stdin, process.stdout, { models: loadModels(), wanted });
  else if (file !== undefined)
    process.stdout.write(writeBrief(file, readFileSync(file, 'utf8'), { json, url }));
}

function parseStages(only: string | undefined): ReadonlySet<Stage> {
  if (only === undefined) return new Set(STAGES);
  const words = only.split(',').map((word) => word.trim());
  const unknown = words.filter((word) => !STAGES.some((stage) => stage === word));
  if (unknown.length > 0) throw new Error(`--only knows ${STAGES.join(', ')}, not ${unknown[0]}`);
  return new Set(STAGES.filter((stage) => words.includes(stage)));
}
