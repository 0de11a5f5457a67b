/** Starting a Firefox that can be driven: its profile's preferences, the process, and its end. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFirefox } from '../setup/find-browser.mjs';
import type { LaunchOptions } from './browser';
import { poll } from './poll';

/** Chosen here, so that the extension's addresses are known. */
export const PANEL_UUID = '6c656465-0000-4000-8000-000000000001';

const START_MS = 60_000;

type Preferences = Readonly<Record<string, string | number | boolean>>;

/** Starts it; `url` is where its remote protocol listens. */
export async function startFirefox(
  options: LaunchOptions,
  addonId: string,
): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const path = findFirefox();
  if (path === null) throw new Error('no Firefox found: set FIREFOX to one');
  writePreferences(options, addonId);
  const child = spawn(
    path,
    [
      '--profile',
      options.profile,
      '--no-remote',
      '--remote-debugging-port=0',
      '--remote-allow-system-access',
      '--width',
      '1400',
      '--height',
      '900',
      ...(options.headless ? ['--headless'] : []),
    ],
    {
      env: { ...process.env, MOZ_HEADLESS_WIDTH: '1400', MOZ_HEADLESS_HEIGHT: '900' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const kill = (): boolean => child.kill('SIGKILL');
  process.once('exit', kill);
  const url = await waitForPort(child);
  const stop = async (): Promise<void> => {
    await poll(() => child.exitCode !== null || child.signalCode !== null, {
      what: 'Firefox to end',
      ms: 5000,
    }).catch(kill);
    process.off('exit', kill);
  };
  return { url, stop };
}

async function waitForPort(child: ChildProcess): Promise<string> {
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      log = (log + chunk.toString()).slice(-20_000);
    });
  }
  const find = (): string | undefined => /WebDriver BiDi listening on (ws:\S+)/.exec(log)?.[1];
  return poll(find, { what: 'Firefox to start', ms: START_MS }).catch((error: unknown) => {
    throw new Error(`${String(error)}\n${log}`);
  });
}

function writePreferences({ profile, proxyPort }: LaunchOptions, id: string): void {
  const preferences: Preferences = {
    'extensions.webextensions.uuids': JSON.stringify({ [id]: PANEL_UUID }),
    // The extension is installed anew after each start; what it stored must outlive that.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    ...QUIET,
    ...(proxyPort === null ? {} : proxyThrough(proxyPort)),
  };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join(''));
}

/** What Firefox would otherwise say or ask on its own account. */
const QUIET: Preferences = {
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.sessionstore.resume_from_crash': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.search.update': false,
  'browser.topsites.contile.enabled': false,
  'browser.newtabpage.activity-stream.feeds.section.topstories': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'app.update.enabled': false,
  'app.normandy.enabled': false,
  'extensions.update.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'http://127.0.0.1:1/',
  'dom.push.connection.enabled': false,
};

function proxyThrough(port: number): Preferences {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    'network.trr.mode': 5,
  };
}
