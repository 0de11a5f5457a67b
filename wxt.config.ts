import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { leanPackages } from './tools/package/lean-packages';
import { findPackageName, writeLicences } from './tools/package/licences';
import { TARGETS, TERSER, compressTwice, groupChunks } from './tools/package/pack-code';
import { packWordLists } from './tools/package/pack-words';
import { repeatZip } from './tools/package/repeat-zip';

const PAGE_LIFETIME = fileURLToPath(
  new URL('entrypoints/page.content/page-lifetime.ts', import.meta.url),
);

/** The packages with code in the bundles of this build. */
const shipped = new Set<string>();

/**
 * One source tree, two packages. Both are Manifest V3: WXT would build Firefox as V2 by default.
 * Auto-imports are off so that every file shows on whom it depends.
 */
export default defineConfig({
  manifestVersion: 3,
  imports: false,
  vite: () => ({
    // The framework's own context would tell every page that Lede is there.
    resolve: { alias: { 'wxt/utils/content-script-context': PAGE_LIFETIME } },
    build: {
      // Chunks come from the reader's own disk: nothing is gained by asking for them ahead.
      modulePreload: false,
      target: TARGETS,
      minify: 'terser',
      terserOptions: TERSER,
    },
    plugins: [
      packWordLists(),
      leanPackages(),
      compressTwice(),
      groupChunks(),
      {
        // Stands before every import on demand to ask for its style sheets first; those imports have none.
        name: 'lede-no-preload',
        enforce: 'pre',
        load: (id) =>
          id === '\0vite/preload-helper.js'
            ? 'export const __vitePreload = (load) => load()'
            : null,
      },
      {
        name: 'lede-licences',
        generateBundle(_, bundle) {
          for (const part of Object.values(bundle)) {
            const modules = part.type === 'chunk' ? part.moduleIds : [];
            for (const id of modules) shipped.add(findPackageName(id) ?? 'wxt');
          }
        },
      },
    ],
  }),
  hooks: {
    'build:done': async ({ config }) => {
      const text = writeLicences(config.root, shipped);
      await writeFile(join(config.outDir, 'licences.txt'), text);
    },
    'zip:done': async (_, files) => {
      await Promise.all(files.map(repeatZip));
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting'],
    host_permissions: ['http://*/*', 'https://*/*'],
    action: {
      default_title: '__MSG_extension_name__',
      ...(browser === 'firefox' && { default_area: 'navbar' }),
    },
    commands: {
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_command_open_panel__',
      },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'self'; script-src 'self'; object-src 'none'; connect-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-src 'none'",
    },
    ...(browser === 'chrome' && { minimum_chrome_version: '125' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'lede@example.org',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
