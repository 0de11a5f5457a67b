/** What the linter of Mozilla's add-on shop says of the package. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

type Report = {
  readonly errors: readonly Remark[];
  readonly warnings: readonly Remark[];
  readonly notices: readonly Remark[];
};

type Remark = { readonly code: string; readonly message: string; readonly file?: string };

/**
 * Writing markup is in the code of two packages that Lede is built from: Preact where a component asks for it, and
 * Readability on a copy of the page that no browser shows. Lede's own code does neither, which lint checks.
 */
const FOREIGN = { code: 'UNSAFE_VAR_ASSIGNMENT', most: 3 };

/** Remarks that can be avoided; empty when all is well. */
export function findRemarks(root: string, folder: string): readonly string[] {
  const script = join(root, 'node_modules/addons-linter/bin/addons-linter');
  const { stdout } = spawnSync(process.execPath, [script, folder, '--output', 'json'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const { errors, warnings, notices }: Report = JSON.parse(stdout);
  const foreign = warnings.filter(({ code }) => code === FOREIGN.code);
  const own = warnings.filter(({ code }) => code !== FOREIGN.code);
  const counted = foreign.length > FOREIGN.most ? foreign : [];
  return [...errors, ...own, ...counted, ...notices].map(
    ({ code, message, file }) => `${code} in ${file ?? 'the package'}: ${message}`,
  );
}
