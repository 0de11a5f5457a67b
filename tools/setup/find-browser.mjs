/**
 * Which browsers are on this machine? Plain JavaScript without dependencies, for it also runs before
 * `npm ci` has. LEDE_HIDE_BROWSERS=1 makes it find none but those named in the environment.
 */
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const FIREFOX_NAMES = ['firefox-esr', 'firefox', 'firefox-developer-edition'];

const CHROMIUM_PATHS = [
  '/usr/bin/chromium',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const FIREFOX_PATHS = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** The path of a Chromium or Chrome; null where there is none. */
export function findChromium() {
  return (
    readNamed('CHROMIUM') ??
    findDownloaded() ??
    findInstalled(CHROMIUM_NAMES, CHROMIUM_PATHS) ??
    null
  );
}

/** The path of a Firefox; null where there is none. */
export function findFirefox() {
  return readNamed('FIREFOX') ?? findInstalled(FIREFOX_NAMES, FIREFOX_PATHS) ?? null;
}

/** A browser named in the environment counts only if it is there: a wrong name should be noticed. */
function readNamed(variable) {
  const path = process.env[variable];
  if (!path) return undefined;
  if (!isExecutable(path)) throw new Error(`${variable} names ${path}, which cannot be run`);
  return path;
}

/** Playwright's own Chromium, where one was downloaded: the newest. */
function findDownloaded() {
  const cache = readDownloadFolder();
  if (!existsSync(cache)) return undefined;
  const inside = [
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-win64/chrome.exe',
    'chrome-win/chrome.exe',
  ];
  return readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .toSorted((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
    .flatMap((name) => inside.map((path) => join(cache, name, path)))
    .find(isExecutable);
}

function readDownloadFolder() {
  const named = process.env['PLAYWRIGHT_BROWSERS_PATH'];
  if (named && named !== '0') return named;
  if (process.platform === 'darwin') return join(homedir(), 'Library/Caches/ms-playwright');
  if (process.platform === 'win32') {
    return join(process.env['LOCALAPPDATA'] ?? homedir(), 'ms-playwright');
  }
  return join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'ms-playwright');
}

function findInstalled(names, paths) {
  if (process.env['LEDE_HIDE_BROWSERS'] === '1') return undefined;
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [...paths, ...onPath].find(isExecutable);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Not there or not ours to run: either way no browser.
    return false;
  }
}
