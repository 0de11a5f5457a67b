/**
 * `npm run check:audit`: the packages that ship have no known holes. Where the registry answers no such question it says
 * so and passes, for a check that nobody could make has not failed.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { judgeAudit } from './package/judge-audit';

const ASKED = ['audit', '--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=20000'];

const npm = process.env['npm_execpath'];
const [command, args] = npm?.endsWith('.js') ? [process.execPath, [npm, ...ASKED]] : ['npm', ASKED];
const { stdout } = spawnSync(command, args, {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  encoding: 'utf8',
  timeout: 60_000,
});
const verdict = judgeAudit(stdout);
switch (verdict.kind) {
  case 'clean':
    console.log('no known holes in the packages that ship');
    break;
  case 'found':
    for (const fault of verdict.faults) console.log(`✗ ${fault}`);
    process.exitCode = 1;
    break;
  case 'unasked':
    console.log(`NOT CHECKED, the registry answers no audit: ${verdict.why}`);
}
