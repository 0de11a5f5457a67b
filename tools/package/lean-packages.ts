/**
 * What the package takes of other people's code: less than they offer. What is left out is never asked for, and what
 * stays is theirs to the letter.
 */
import type { Plugin } from 'vite';

export function leanPackages(): Plugin {
  return {
    name: 'lede-lean',
    apply: 'build',
    transform(code, id) {
      const lean = LEAN.find(([end]) => id.endsWith(end))?.[1];
      return lean === undefined ? null : { code: lean(code), map: null };
    },
  };
}

const LEAN: readonly (readonly [string, (code: string) => string])[] = [
  ['/@mozilla/readability/index.js', () => `export { Readability } from './Readability.js';`],
  ['/@mozilla/readability/Readability.js', leanReadability],
  ['/webextension-polyfill/dist/browser-polyfill.js', leanPolyfill],
];

/** As a module, without the reading of JSON-LD, which Lede switches off: it has a reader of its own. */
export function leanReadability(code: string): string {
  return replaceOnce(code, [
    [/\n {2}_getJSONLD\(doc\) \{\n.*?\n {2}\},(?=\n)/s, ''],
    [/if \(typeof module === "object"\) \{\n.*?\n\}\n?$/s, 'export { Readability };'],
  ]);
}

/** Of the spaces in the polyfill's table of calls, those that Lede asks anything of. */
export const ASKED: readonly string[] = [
  'commands',
  'i18n',
  'permissions',
  'runtime',
  'storage',
  'tabs',
];

const TABLE = /(?<=const apiMetadata = )\{\n.*?\n {6}\}(?=;)/s;

/** As a module, with the rows of its table that are asked for: the first half of Lede, in every page, carries it too. */
export function leanPolyfill(code: string): string {
  const table = Object.entries(readTable(code)).filter(([space]) => ASKED.includes(space));
  const lean = replaceOnce(code, [[TABLE, JSON.stringify(Object.fromEntries(table))]]);
  return `const module = { exports: {} };\nconst { exports } = module;\n${lean}\nexport default module.exports;\n`;
}

/** The calls that the polyfill knows of, by space. */
export function readTable(polyfill: string): Readonly<Record<string, unknown>> {
  return JSON.parse(TABLE.exec(polyfill)?.[0] ?? 'null') ?? {};
}

/** Throws where a part is not found: then it is another version, and has to be looked at anew. */
function replaceOnce(code: string, parts: readonly (readonly [RegExp, string])[]): string {
  return parts.reduce((text, [part, by]) => {
    if (!part.test(text)) throw new Error(`expected ${part.source} in the package`);
    return text.replace(part, () => by);
  }, code);
}
