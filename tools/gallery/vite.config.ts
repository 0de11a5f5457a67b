import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

export default defineConfig({
  root: `${root}/tools/gallery`,
  base: './',
  resolve: { alias: { '@': root } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  publicDir: `${root}/public`,
  server: { fs: { allow: [root] } },
  build: { outDir: `${root}/.cache/gallery`, emptyOutDir: true },
});
