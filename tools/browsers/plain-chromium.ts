/** A Chromium without Lede: to draw pictures with, and to run parts of Lede in by themselves. */
import { chromium } from '@playwright/test';
import type { Browser } from '@playwright/test';
import { findChromium } from '../setup/find-browser.mjs';

/** Chromium keeps its sandbox for every user but root, whom it refuses to start with one. */
export const SANDBOX: readonly string[] = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Null where there is no Chromium on this machine. */
export async function launchPlainChromium(): Promise<Browser | null> {
  const executablePath = findChromium();
  return executablePath === null ? null : chromium.launch({ executablePath, args: [...SANDBOX] });
}

/** Throws, saying what to do, where there is no Chromium. */
export async function expectPlainChromium(): Promise<Browser> {
  const browser = await launchPlainChromium();
  if (browser === null) throw new Error('no Chromium found: set CHROMIUM to the path of one');
  return browser;
}
