/** Running a command as a step of set-up: output shown, bounded in time, failure told in words. */
import { spawnSync } from 'node:child_process';

/** True if the command ended well within the time. */
export function run(command, args, { minutes = 10, env = {}, quiet = false } = {}) {
  const result = spawnSync(command, args, {
    stdio: quiet ? 'ignore' : 'inherit',
    timeout: minutes * 60_000,
    killSignal: 'SIGKILL',
    env: { ...process.env, ...env },
  });
  return result.status === 0;
}

/** npm as it was called, else the one on the path. */
export function runNpm(args, options) {
  const npm = process.env['npm_execpath'];
  if (npm?.endsWith('.js')) return run(process.execPath, [npm, ...args], options);
  return process.platform === 'win32'
    ? run('cmd', ['/c', 'npm', ...args], options)
    : run('npm', args, options);
}
