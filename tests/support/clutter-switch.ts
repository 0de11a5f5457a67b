/** The clutter of the sample article, and the switch for it in the panel. */
import { expect } from '@playwright/test';
import type { LedeBrowser } from '@/tools/browsers/browser';
import { readSeen } from './reading';
import type { Surface } from '@/tools/browsers/surface';

export const CLUTTER = ['.newsletter-box', '.account-box', '#slide-in', '#backdrop'];
export const KEPT = [
  'h1',
  '.menu',
  '.log-in',
  '.rules',
  '.comments ol',
  'article p',
  '.foot',
  '.related',
];

/** Each of these selectors with the same answer. */
export const all = (selectors: readonly string[], seen: boolean) =>
  Object.fromEntries(selectors.map((selector) => [selector, seen]));

/** Chooses "Hide", "Show" or "As …" in the group of one level. */
export async function choose(panel: Surface, level: string, choice: string): Promise<void> {
  await panel.waitForText('Sign-up clutter');
  const nth = await panel.run(
    ([legend, label]) => {
      const radios = Array.from(document.querySelectorAll<HTMLInputElement>('input[type=radio]'));
      const inGroup = (radio: HTMLInputElement): boolean =>
        radio.closest('fieldset')?.querySelector('legend')?.textContent === legend;
      const named = radios.filter((each) => each.labels?.[0]?.textContent?.trim() === label);
      return named.findIndex(inGroup);
    },
    [level, choice] as const,
  );
  await panel.click({ role: 'radio', name: choice, exact: true, nth });
}

export async function expectHidden(lede: LedeBrowser, isHidden: boolean): Promise<void> {
  await expect.poll(() => readSeen(lede.tab, CLUTTER)).toEqual(all(CLUTTER, !isHidden));
  expect(await readSeen(lede.tab, KEPT)).toEqual(all(KEPT, true));
}
