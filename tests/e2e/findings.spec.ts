/** Same text, same findings: what Node finds in fifty articles (the unit tests), each browser's engine finds. */
import { readFileSync } from 'node:fs';
import { bundle } from '@/tools/browsers/bundle';
import { readFindings } from '../support/findings-articles';
import { expect, test } from '../support/lede-test';
import { FERRY } from '../support/reading';

const WEIGHTS = new URL('../../lib/analysis/model/attribution.weights.bin', import.meta.url);

test('fifty articles have the findings that Node has', async ({ lede }) => {
  const articles = readFindings();
  await lede.tab.open(FERRY);
  const code = await bundle('tests/support/findings-entry.ts', { name: 'findings' });
  await lede.tab.evaluate(`(() => {${code} return true; })()`);
  const sent = JSON.stringify(articles.map(({ text, language }) => ({ text, language })));
  const weights = readFileSync(WEIGHTS).toString('base64');
  const found = await lede.tab.evaluate(`findings.hashFindings(${sent}, "${weights}")`);
  expect(found).toEqual(articles.map(({ hash }) => hash));
});
