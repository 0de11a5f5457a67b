/** A name for what is in folders: what is kept of a reading is good for the very code that read it. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Sixteen hexadecimal digits; other bytes in any file whose name ends in `ending`, another name. */
export function nameContents(folders: readonly string[], ending = ''): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile() && each.name.endsWith(ending))
      .map((each) => join(each.parentPath, each.name))
      .toSorted();
    for (const file of files) hash.update(file.slice(folder.length)).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}
