/**
 * A browser to run Lede in: one that is here, else Playwright's own where it can be downloaded, else Debian's
 * package where we may install it. Returns its path, or null after one clear sentence on what to install.
 */
import { existsSync, readFileSync } from 'node:fs';
import { findChromium, findFirefox } from './find-browser.mjs';
import { run } from './run.mjs';

const DOWNLOADS = 'https://cdn.playwright.dev';

/** Long enough for a slow line, short enough not to look hung where there is none. */
const DOWNLOAD_MINUTES = 6;
const REACHABLE_MS = 5000;

const DEBIAN = {
  chromium: { package: 'chromium', path: '/usr/bin/chromium' },
  firefox: { package: 'firefox-esr', path: '/usr/bin/firefox-esr' },
};

/** The path of a Chromium, or null. */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return name('CHROMIUM', found);
  if (await download()) {
    const downloaded = findChromium();
    if (downloaded && run(downloaded, ['--version'], { quiet: true })) {
      return name('CHROMIUM', downloaded);
    }
  }
  const installed = installDebian('chromium');
  if (installed) return name('CHROMIUM', installed);
  console.error(
    'No Chromium was found, and none could be installed. Install Chromium or Chrome, or set CHROMIUM to its path.',
  );
  return null;
}

/** The path of a Firefox, or null. Playwright's own Firefox is a patched one that takes no extensions. */
export function ensureFirefox() {
  const found = findFirefox() ?? installDebian('firefox');
  if (found) return name('FIREFOX', found);
  console.error(
    'No Firefox was found, and none could be installed. Install Firefox 140 or newer, or set FIREFOX to its path.',
  );
  return null;
}

/** What was found is told to the commands that come after. */
function name(variable, path) {
  process.env[variable] = path;
  return path;
}

async function download() {
  const reachable = await fetch(DOWNLOADS, { signal: AbortSignal.timeout(REACHABLE_MS) }).then(
    () => true,
    // Offline, or behind a wall: the next way is tried.
    () => false,
  );
  if (!reachable) return false;
  console.log("Downloading Playwright's Chromium…");
  return run(
    process.execPath,
    ['node_modules/playwright-core/cli.js', 'install', '--no-shell', 'chromium'],
    { minutes: DOWNLOAD_MINUTES },
  );
}

function installDebian(which) {
  const { package: wanted, path } = DEBIAN[which];
  if (process.getuid?.() !== 0 || !isDebian()) return null;
  console.log(`Installing Debian's ${wanted}…`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-q'], { env, minutes: 5 });
  const install = ['install', '-y', '-q', '--no-install-recommends', wanted, 'fonts-liberation'];
  return run('apt-get', install, { env, minutes: 10 }) && existsSync(path) ? path : null;
}

/** Debian itself: its children name these packages otherwise or ship them in other ways. */
function isDebian() {
  const file = '/etc/os-release';
  return existsSync(file) && /^ID=debian$/m.test(readFileSync(file, 'utf8'));
}
