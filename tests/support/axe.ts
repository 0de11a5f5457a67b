/** What axe finds wrong with a page or panel, whichever browser shows it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Surface } from '@/tools/browsers/surface';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const RUN = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
  violations.map(({ id, impact, nodes }) =>
    impact + ' ' + id + ': ' + nodes.map(({ html }) => html.slice(0, 200)).join(' | ')))`;

/** Every finding, of every weight, one line each. */
export async function findAxeViolations(
  surface: Pick<Surface, 'evaluate'>,
): Promise<readonly string[]> {
  await surface.evaluate(`(() => { ${SOURCE}; return true; })()`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- RUN maps every finding to a string
  return (await surface.evaluate(RUN)) as readonly string[];
}
