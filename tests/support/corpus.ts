/** Where the corpus lies, if it lies anywhere: LEDE_CORPUS, else beside the project. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT =
  process.env['LEDE_CORPUS'] ?? fileURLToPath(new URL('../../../shared/corpus', import.meta.url));

/** The absolute path of a part of the corpus, whether it exists or not. */
export function readCorpusPath(...parts: readonly string[]): string {
  return join(resolve(ROOT), ...parts);
}

/** True where that part of the corpus is on this machine. */
export function hasCorpus(...parts: readonly string[]): boolean {
  return existsSync(readCorpusPath(...parts));
}
