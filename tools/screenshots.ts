/** `npm run screenshots`: the pictures of README.md, taken from the built extension, so that they stay true. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Engine } from '@/tools/browsers/browser';
import { launchBrowser } from '@/tools/browsers/launch';
import { readArticle, readTexts } from '@/tests/support/reading';
import { servePages } from '@/tests/support/serve';
import { takePicture } from './start/picture';

const FOLDER = fileURLToPath(new URL('../.github/screenshots/', import.meta.url));

const ENGINES: readonly Engine[] = ['chromium', 'firefox'];

mkdirSync(FOLDER, { recursive: true });
for (const engine of ENGINES) await takeSample(engine);

/** The sample article with its panel, and one claim marked in the page. */
async function takeSample(engine: Engine): Promise<void> {
  const server = await servePages();
  const browser = await launchBrowser(engine, { proxyPort: server.port });
  try {
    const panel = await readArticle(browser);
    const [claim = ''] = await readTexts(panel, '#claim-0 bdi');
    await panel.click({ role: 'button', name: claim });
    await panel.evaluate('scrollTo(0, 0)');
    // The scrolling to the sentence is smooth; the picture is of where it ends.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const file = `${FOLDER}${engine}.png`;
    await takePicture(browser, panel, file);
    console.log(file);
  } finally {
    await browser.close();
    await server.close();
  }
}
