/** Lede greets a new profile with a page of its own; tests begin after that. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { LaunchOptions } from './browser';

/** Will this launch show the first page? Asked before the browser has written anything into the profile. */
export function isWelcomeDue({ extension, profile }: LaunchOptions): boolean {
  const isNew = !existsSync(profile) || readdirSync(profile).length === 0;
  return isNew && existsSync(join(extension, 'welcome.html'));
}
