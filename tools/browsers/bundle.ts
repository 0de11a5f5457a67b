/** A module of this project as one script, for a page that has nothing of it. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Statements that set the global `name` to all that `entry`, a path from the project's folder, exports. */
export async function bundle(entry: string, { name }: { readonly name: string }): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': ROOT.replace(/\/$/, '') } },
    build: {
      write: false,
      lib: { entry: `${ROOT}${entry}`, name, formats: ['iife'] },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error(`${entry} was not bundled`);
  return `${output.output[0].code};globalThis.${name} = ${name};`;
}
