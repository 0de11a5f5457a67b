/**
 * Pictures of gallery states to look at: `npm run gallery:shoot -- OUT [state…]` writes one PNG for each state,
 * width and theme into OUT, in the Chromium of this machine. WIDTHS, THEMES and UI_LANG choose others.
 */
import { join } from 'node:path';
import { expectPlainChromium } from '../browsers/plain-chromium';
import { serveGallery } from './serve';
import { GALLERY, SHEET_NAMES } from './states';

const WIDTHS = [320, 400, 600];
const THEMES = ['light', 'dark'];

const [out = '.cache/gallery-shots', ...wanted] = process.argv.slice(2);
const server = await serveGallery();
const browser = await expectPlainChromium();
const widths = process.env['WIDTHS']?.split(',').map(Number) ?? WIDTHS;
const lang = process.env['UI_LANG'] ?? 'en';
for (const theme of process.env['THEMES']?.split(',') ?? THEMES) {
  for (const width of widths) {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    for (const state of wanted.length > 0 ? wanted : [...Object.keys(GALLERY), ...SHEET_NAMES]) {
      await page.goto(`${server.address}?state=${state}&theme=${theme}&lang=${lang}`);
      await page.waitForSelector('.panel, .sheet');
      await page.waitForTimeout(350);
      await page.screenshot({ path: join(out, `${state}-${width}-${theme}.png`), fullPage: true });
    }
    await page.close();
  }
}
await browser.close();
server.close();
