/** One page that fails is told and counts as one with nothing found; it does not take its set with it. */

/** What `work` gives, or `otherwise` where it threw; says on standard error which page that was. */
export function survive<T>(page: string, work: () => T, otherwise: T): T {
  try {
    return work();
  } catch (error) {
    process.stderr.write(`  ${page}: ${error instanceof Error ? error.message : String(error)}\n`);
    return otherwise;
  }
}
