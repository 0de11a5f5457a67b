/** How the code of the extension is packed: what is cut where, and what is taken out of it. */
import { minify } from 'vite';
import type { Plugin, TerserOptions } from 'vite';

/** The oldest browsers of the manifest: nothing is rewritten for older ones. */
export const TARGETS = ['chrome125', 'firefox140'];

/** 2 kB less in the panel than with Terser's own choices. */
export const TERSER: TerserOptions = {
  module: true,
  ecma: 2020,
  // Else every `let` in a loop gets a name of its own, for a browser that Lede does not run in.
  safari10: false,
  compress: {
    passes: 5,
    inline: 1,
    // Functions beside functions pack better than each beside what it reads.
    hoist_funs: true,
    unsafe_arrows: true,
    lhs_constants: false,
    // Readability's notes to those who work on it.
    pure_funcs: ['this.log'],
  },
};

/**
 * Lets the bundler's own means shorten a module before Terser does: each sees what the other does not, .6 kB less. Not
 * a content script, which is no module: its result is a name that nothing in it asks for.
 */
export function compressTwice(): Plugin {
  return {
    name: 'lede-compress-twice',
    apply: 'build',
    enforce: 'pre',
    async renderChunk(code, { fileName }, { format }) {
      if (format !== 'es') return null;
      const options = { module: true, mangle: false, codegen: false };
      return { code: (await minify(fileName, code, options)).code, map: null };
    },
  };
}

/**
 * What is packed as one, with all that it needs and that stands in no group before it: together it packs smaller than
 * apart. Whatever a page loads on demand may share a file with what asks for it, never with what another page loads.
 */
const GROUPS: Readonly<Record<string, RegExp>> = {
  // Numbers without end would break up the code around them: 3 kB less.
  'claim-words': /\/claim-words\.json$/,
  claims: /\/claims\.json$/,
  'body-model': /\/body-model\.json$/,
  // The panel, of which the other pages show parts. Not what mounts it: no page but its own must become it.
  interface:
    /\/(?:components\/panel|entrypoints\/sidepanel)\/(?!main\.|index\.)|\/lib\/extension\/words\./,
  analysis: /\/lib\/analysis\/analyse\./,
};

export function groupChunks(): Plugin {
  const groups = Object.entries(GROUPS).map(([name, test]) => ({ name, test }));
  return {
    name: 'lede-chunks',
    outputOptions: (options) =>
      options.format === 'es' ? { ...options, codeSplitting: { groups } } : options,
  };
}
