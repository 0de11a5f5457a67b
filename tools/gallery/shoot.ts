/**
 * Pictures of gallery states: `npm run gallery:shoot -- OUT [state…]` writes one PNG for each state, width
 * and theme into OUT, from the built gallery, in the Chromium of this machine.
 */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { GALLERY, SHEET_NAMES } from './states';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
};
const WIDTHS = [320, 400, 600];
const THEMES = ['light', 'dark'];

const [out = '.cache/gallery-shots', ...wanted] = process.argv.slice(2);
const built = new URL('../../.cache/gallery/', import.meta.url).pathname;

const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  const file = path === '/' ? 'index.html' : path.slice(1);
  readFile(join(built, file)).then(
    (body) => response.setHeader('content-type', TYPES[extname(file)] ?? '').end(body),
    () => response.writeHead(404).end(),
  );
});
await new Promise<void>((resolve) => {
  server.listen(0, '127.0.0.1', resolve);
});
const address = server.address();
const port = typeof address === 'object' && address ? address.port : 0;

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const widths = process.env['WIDTHS']?.split(',').map(Number) ?? WIDTHS;
const lang = process.env['UI_LANG'] ?? 'en';
for (const theme of process.env['THEMES']?.split(',') ?? THEMES) {
  for (const width of widths) {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    for (const state of wanted.length > 0 ? wanted : [...Object.keys(GALLERY), ...SHEET_NAMES]) {
      await page.goto(`http://127.0.0.1:${port}/?state=${state}&theme=${theme}&lang=${lang}`);
      await page.waitForSelector('.panel, .sheet');
      await page.waitForTimeout(350);
      await page.screenshot({ path: join(out, `${state}-${width}-${theme}.png`), fullPage: true });
    }
    await page.close();
  }
}
await browser.close();
server.close();
