/** The npm packages, installed where they are missing or older than the lock file. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { runNpm } from './run.mjs';

/** The first Node that everything here runs on; also in package.json. */
const NODE = [20, 19];

const LOCK = 'package-lock.json';
const INSTALLED = 'node_modules/.package-lock.json';
/** The lock file that node_modules was made from, by its hash: a checkout touches dates, not contents. */
const STAMP = 'node_modules/.lede-lock';

/** Called in the project's folder. Ends the process with one clear sentence where it cannot be done. */
export function ensurePackages() {
  checkNode();
  const hash = createHash('sha256').update(readFileSync(LOCK)).digest('hex');
  if (isCurrent(hash)) return;
  console.log('Installing the npm packages…');
  if (!runNpm(['ci', '--no-audit', '--no-fund'])) {
    console.error('The npm packages could not be installed: see above, and run `npm ci` by hand.');
    process.exit(1);
  }
  writeFileSync(STAMP, hash);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > NODE[0] || (major === NODE[0] && minor >= NODE[1])) return;
  console.error(`Lede needs Node ${NODE.join('.')} or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

function isCurrent(hash) {
  if (!existsSync(INSTALLED)) return false;
  if (existsSync(STAMP)) return readFileSync(STAMP, 'utf8') === hash;
  return statSync(INSTALLED).mtimeMs >= statSync(LOCK).mtimeMs;
}
