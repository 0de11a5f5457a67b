/** What axe finds wrong with a page or panel, whichever browser shows it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Surface } from './surface';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const RUN = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
  violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 200)).join(' | ')))`;

/** Serious and critical findings, one line each. */
export async function findAxeViolations(surface: Surface): Promise<readonly string[]> {
  await surface.evaluate(`(() => { ${SOURCE}; return true; })()`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the expression above maps to strings
  return (await surface.evaluate(RUN)) as readonly string[];
}
