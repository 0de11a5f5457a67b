/** Page and panel side by side in one PNG, also where no window is drawn. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LedeBrowser } from '@/tools/browsers/browser';
import type { Surface } from '@/tools/browsers/surface';
import { expectPlainChromium } from '../browsers/plain-chromium';

/** Writes `file`: Chrome's panel stands on the right, Firefox's on the left. */
export async function takePicture(
  browser: LedeBrowser,
  panel: Surface,
  file: string,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lede-picture-'));
  const parts = { page: join(folder, 'page.png'), panel: join(folder, 'panel.png') };
  await browser.tab.screenshot(parts.page);
  await panel.screenshot(parts.panel);
  const order =
    browser.engine === 'chromium' ? [parts.page, parts.panel] : [parts.panel, parts.page];
  await joinPictures(order, file);
  rmSync(folder, { recursive: true, force: true });
}

/** Draws pictures in a row by showing them in a page. Throws where there is no Chromium to show them in. */
async function joinPictures(files: readonly string[], file: string): Promise<void> {
  const images = files.map(
    (each) => `<img src="data:image/png;base64,${readFileSync(each).toString('base64')}">`,
  );
  const browser = await expectPlainChromium();
  const page = await browser.newPage({ viewport: { width: 2000, height: 900 } });
  await page.setContent(
    `<style>body{margin:0;background:#888}main{display:inline-flex;gap:1px;align-items:flex-start}</style><main>${images.join('')}</main>`,
  );
  // Browsers give page and panel a few pixels more or less; the row is as high as the lowest.
  await page.evaluate(`(() => {
    const row = document.querySelector('main');
    const heights = Array.from(document.images, (image) => image.naturalHeight);
    row.style.height = Math.min(...heights) + 'px';
    row.style.overflow = 'hidden';
  })()`);
  await page.locator('main').screenshot({ path: file });
  await browser.close();
}
