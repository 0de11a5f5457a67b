/** The panel's script stays small: what is loaded before the first line can be shown, without the analysis. */
import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url)).replace(/\/$/, '');

/** Kilobytes, gzipped. */
const MOST = 60;

it(`is at most ${MOST} kB without the analysis`, async () => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    resolve: { alias: { '@': ROOT } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      target: 'es2024',
      rollupOptions: {
        input: `${ROOT}/entrypoints/sidepanel/main.tsx`,
        external: /lib\/(analysis|article)\//,
      },
    },
  });
  if (!('output' in built)) throw new Error('expected one build');
  const scripts = built.output.flatMap((each) => (each.type === 'chunk' ? [each.code] : []));
  const size = gzipSync(scripts.join('\n'), { level: 9 }).length / 1000;
  expect(scripts.join('\n')).toContain('analyse');
  // Less would mean that the panel itself was left out.
  expect(size).toBeGreaterThan(10);
  expect(size).toBeLessThan(MOST);
});
