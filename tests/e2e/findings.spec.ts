/** Same text, same findings: what Node finds in fifty articles (the unit tests), each browser's engine finds. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { readFindings } from '../support/findings-articles';
import { expect, test } from '../support/lede-test';
import { FERRY } from '../support/reading';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const WEIGHTS = `${ROOT}lib/analysis/model/attribution.weights.bin`;

test('fifty articles have the findings that Node has', async ({ lede }) => {
  const articles = readFindings();
  await lede.tab.open(FERRY);
  await lede.tab.evaluate(await bundle());
  const sent = JSON.stringify(articles.map(({ text, language }) => ({ text, language })));
  const weights = readFileSync(WEIGHTS).toString('base64');
  const found = await lede.tab.evaluate(`findings.hashFindings(${sent}, "${weights}")`);
  expect(found).toEqual(articles.map(({ hash }) => hash));
});

/** One expression that sets the global `findings`. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': ROOT.replace(/\/$/, '') } },
    build: {
      write: false,
      lib: { entry: `${ROOT}tests/support/findings-entry.ts`, name: 'findings', formats: ['iife'] },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('the findings were not bundled');
  return `(() => {${output.output[0].code}; globalThis.findings = findings; return true; })()`;
}
