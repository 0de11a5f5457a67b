/** The test function of the gallery's specs: the built gallery, served, and a way to one state of it. */
import { test as base } from '@playwright/test';
import type { Page } from '@playwright/test';
import { serveGallery } from '@/tools/gallery/serve';

export { expect } from '@playwright/test';

export type Asked = {
  readonly state: string;
  readonly width?: number;
  readonly theme?: 'light' | 'dark';
  readonly lang?: string;
};

type Fixtures = {
  /** Shows one state of the gallery and waits until it is drawn in its own faces. */
  readonly show: (asked: Asked) => Promise<Page>;
};

export const test = base.extend<Fixtures, { readonly gallery: string }>({
  gallery: [
    // oxlint-disable-next-line eslint/no-empty-pattern -- Playwright reads what a fixture needs from this pattern
    async ({}, use) => {
      const server = await serveGallery();
      await use(server.address);
      server.close();
    },
    { scope: 'worker' },
  ],
  show: async ({ page, gallery }, use) => {
    await use(async ({ state, width = 400, theme = 'light', lang = 'en' }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${gallery}?state=${state}&theme=${theme}&lang=${lang}`);
      await page.locator('.panel, .sheet, .icons').waitFor();
      await page.evaluate(() => document.fonts.ready);
      return page;
    });
  },
});

/** What the panel told, of one event. */
export function listenTo(page: Page, event: string): readonly string[] {
  const told: string[] = [];
  page.on('console', (message) => {
    const [name = '', ...values] = message.text().split(' ');
    if (name === event) told.push(values.join(' '));
  });
  return told;
}
