/** The options of a long-running tool: which browser, how many. */
import { parseArgs } from 'node:util';
import type { Engine } from '@/tools/browsers/browser';
import { answerHelp, parseCount } from './answer-help';

export const ENGINES: readonly Engine[] = ['chromium', 'firefox'];

export type Options = {
  readonly engines: readonly Engine[];
  /** How many pages or navigations; null: the tool's own number. */
  readonly count: number | null;
  readonly flags: ReadonlySet<string>;
};

/**
 * Reads `--only BROWSER`, the named count and the named flags. Null, with the usage printed, where it was asked for or
 * the options make no sense; the exit code is set then.
 */
export function readOptions(
  args: readonly string[],
  { usage, count, flags = [] }: { usage: string; count: string; flags?: readonly string[] },
): Options | null {
  return answerHelp(args, usage, () => {
    const { values } = parseArgs({
      args: [...args],
      options: {
        only: { type: 'string' },
        [count]: { type: 'string' },
        ...Object.fromEntries(flags.map((flag) => [flag, { type: 'boolean' } as const])),
      },
    });
    return {
      engines: readEngines(values['only']),
      count: parseCount(count, values[count]),
      flags: new Set(flags.filter((flag) => values[flag] === true)),
    };
  });
}

function readEngines(only: unknown): readonly Engine[] {
  const engines = ENGINES.filter((engine) => only === undefined || engine === only);
  if (engines.length === 0) throw new Error(`--only takes ${ENGINES.join(' or ')}`);
  return engines;
}
