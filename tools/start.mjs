/**
 * `npm start`: from a fresh clone to Lede open beside the sample article. Installs what is missing, builds,
 * finds a browser. Without a display it does the same unseen, prints the brief and says where the picture is.
 * `npm start -- --firefox` takes Firefox.
 */
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { ensureChromium, ensureFirefox } from './setup/ensure-browser.mjs';
import { ensurePackages } from './setup/ensure-packages.mjs';
import { run, runNpm } from './setup/run.mjs';

chdir(fileURLToPath(new URL('..', import.meta.url)));
ensurePackages();

const engine = await chooseEngine();
if (engine === null) process.exit(1);

console.log('Building Lede…');
const build = engine === 'firefox' ? 'build:firefox' : 'build:chrome';
if (!runNpm(['run', '--silent', build], { quiet: true })) {
  runNpm(['run', build]);
  console.error('Lede could not be built: see above.');
  process.exit(1);
}

const tsx = ['node_modules/tsx/dist/cli.mjs', '--tsconfig', 'tools/tsconfig.json'];
const opened = run(process.execPath, [...tsx, 'tools/start/open.ts', engine], { minutes: 24 * 60 });
process.exit(opened ? 0 : 1);

/** Firefox where asked for, else Chromium, else whatever is there. */
async function chooseEngine() {
  if (process.argv.includes('--firefox')) return ensureFirefox() ? 'firefox' : null;
  if (await ensureChromium()) return 'chromium';
  return ensureFirefox() ? 'firefox' : null;
}
