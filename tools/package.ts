/**
 * `npm run check:package`: what is built is small, asks for little, forbids the rest, pleases the shop's linter, names
 * its licences, and comes out the same when it is built again. All of it is the same on every machine.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BUDGETS, readBuilt, weigh } from './package/budgets';
import type { Built } from './package/budgets';
import { findRemarks } from './package/linter';
import { findManifestFaults } from './package/manifest-check';

const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '');
const FOLDERS = { chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };

const faults: string[] = [];
for (const [browser, path] of Object.entries(FOLDERS)) {
  const folder = join(ROOT, path);
  if (!existsSync(folder)) {
    faults.push(`${browser}: not built, run npm run build first`);
    continue;
  }
  const built = readBuilt(folder);
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const found = [
    ...checkSizes(browser, built),
    ...findManifestFaults(folder, readme),
    ...(built.files.includes('licences.txt') ? [] : ['it does not name its licences']),
    ...(browser === 'firefox' ? findRemarks(ROOT, folder) : []),
    ...checkRepeats(browser, built),
  ];
  faults.push(...found.map((fault) => `${browser}: ${fault}`));
}
for (const fault of faults) console.log(`✗ ${fault}`);
console.log(faults.length === 0 ? 'the packages are in order' : `${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;

function checkSizes(browser: string, built: Built): readonly string[] {
  return BUDGETS.flatMap(({ part, most, files }) => {
    const found = files(built);
    const size = weigh(built.folder, found);
    console.log(`${browser}  ${part.padEnd(24)} ${kB(size).padStart(10)} of ${kB(most)}`);
    if (found.length === 0) return [`no file is ${part}`];
    return size > most ? [`${part}: ${kB(size)}, at most ${kB(most)} are allowed`] : [];
  });
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** Builds once more over what is there: every file must come out as it was. */
function checkRepeats(browser: string, before: Built): readonly string[] {
  const first = new Map(before.files.map((file) => [file, hash(before, file)]));
  const script = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const again = spawnSync(process.execPath, [script, 'build', '-b', browser], { cwd: ROOT });
  if (again.status !== 0) return ['it cannot be built again'];
  const after = readBuilt(before.folder);
  const files = new Set([...before.files, ...after.files]);
  return [...files]
    .filter((file) => !after.files.includes(file) || hash(after, file) !== first.get(file))
    .map((file) => `${file} is another one when built again`);
}

function hash({ folder }: Built, file: string): string {
  return createHash('sha256')
    .update(readFileSync(join(folder, file)))
    .digest('hex');
}
