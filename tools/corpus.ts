/** Where the corpus lies, if it lies anywhere: LEDE_CORPUS, else beside the project. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The absolute path of the corpus or of a part of it, whether it exists or not. */
export function readCorpusPath(...parts: readonly string[]): string {
  const root = process.env['LEDE_CORPUS'] ?? join(import.meta.dirname, '../../shared/corpus');
  return join(resolve(root), ...parts);
}

/** True where that part of the corpus is on this machine. */
export function hasCorpus(...parts: readonly string[]): boolean {
  return existsSync(readCorpusPath(...parts));
}

/** The corpus folder; null where there is none. */
export function findCorpus(): string | null {
  return hasCorpus() ? readCorpusPath() : null;
}
