/** The options of a long-running tool: which browser, how many, and a usage for who asks or mistypes. */
import { parseArgs } from 'node:util';
import type { Engine } from '@/tests/support/browser';

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
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        help: { type: 'boolean', short: 'h' },
        only: { type: 'string' },
        [count]: { type: 'string' },
        ...Object.fromEntries(flags.map((flag) => [flag, { type: 'boolean' } as const])),
      },
    });
    if (values['help'] === true) {
      console.log(usage);
      return null;
    }
    return {
      engines: readEngines(values['only']),
      count: readCount(count, values[count]),
      flags: new Set(flags.filter((flag) => values[flag] === true)),
    };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exitCode = 2;
    return null;
  }
}

function readEngines(only: unknown): readonly Engine[] {
  const engines = ENGINES.filter((engine) => only === undefined || engine === only);
  if (engines.length === 0) throw new Error(`--only takes ${ENGINES.join(' or ')}`);
  return engines;
}

function readCount(name: string, value: unknown): number | null {
  if (value === undefined) return null;
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1) throw new Error(`--${name} takes a number from 1 on`);
  return count;
}
