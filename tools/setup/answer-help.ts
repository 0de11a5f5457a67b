/** A tool asked for help, or called with what it does not know, says how it is used instead of throwing. */

/**
 * What `read` makes of the arguments. Null where help was asked for, or where `read` throws (an unknown option, a number
 * that is none): the usage is printed then, and in the second case the exit code is 2.
 */
export function answerHelp<T>(args: readonly string[], usage: string, read: () => T): T | null {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(usage);
    return null;
  }
  try {
    return read();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exitCode = 2;
    return null;
  }
}

/** A number from 1 on; null where the option was not given. Throws, naming the option, for anything else. */
export function parseCount(name: string, value: unknown): number | null {
  if (value === undefined) return null;
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1) throw new Error(`--${name} takes a number from 1 on`);
  return count;
}
