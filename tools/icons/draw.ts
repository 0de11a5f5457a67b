/** Draws the icon's PNGs from lede.svg in the Chromium of this machine: `npm run icons`. */
import { readFileSync } from 'node:fs';
import { expectPlainChromium } from '../browsers/plain-chromium';

const SIZES = [16, 32, 48, 96, 128];

const svg = readFileSync(new URL('lede.svg', import.meta.url), 'utf8');
const browser = await expectPlainChromium();
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
  const path = new URL(`../../public/icon/${size}.png`, import.meta.url).pathname;
  await page.screenshot({ path, omitBackground: true });
}
await browser.close();
