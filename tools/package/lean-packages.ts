/**
 * What the package takes of other people's code: less than they offer. What is left out is never asked for, and what
 * stays is theirs to the letter.
 */
import type { Plugin } from 'vite';
import { leanReadability } from './lean-readability';
import { replaceOnce } from './replace-once';

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

/** The calls that Lede makes, of those that the polyfill turns into promises. */
export const ASKED: readonly string[] = [
  'commands.getAll',
  'permissions.contains',
  'permissions.request',
  'runtime.openOptionsPage',
  'runtime.sendMessage',
  'storage.local.clear',
  'storage.local.get',
  'storage.local.set',
  'storage.sync.clear',
  'storage.sync.get',
  'storage.sync.remove',
  'storage.sync.set',
  'tabs.create',
  'tabs.get',
  'tabs.query',
  'tabs.reload',
  'tabs.sendMessage',
];

const TABLE = /(?<=const apiMetadata = )\{\n.*?\n {6}\}(?=;)/s;

/** What the polyfill does for none of those calls: each of them takes a function last, and answers with one thing. */
const UNASKED: readonly (readonly [RegExp, string])[] = [
  [/\n {6}if \(Object\.keys\(apiMetadata\)\.length === 0\) \{.*?\n {6}\}/s, ''],
  [/if \(metadata\.fallbackToNoCallback\) \{.*?\n {12}\} else (?=\{\n {14}target\[name\])/s, ''],
  [/\n {6}const onRequestFinishedWrappers = .*?\n {6}\}\);/s, ''],
  [/\n {8}devtools: \{\n.*?\n {8}\},/s, ''],
  [/\n {6}const settingMetadata = .*?(?=\n {6}return wrapObject)/s, ''],
  [/ else if \(hasOwnProperty\(metadata, "\*"\)\) \{.*?\}(?= else \{)/s, ''],
];

/** As a module, for the calls that are asked for: the first half of Lede, in every page, carries it too. */
export function leanPolyfill(code: string): string {
  const table = JSON.stringify(pickRows(readTable(code), ASKED));
  const lean = replaceOnce(code, [[TABLE, table], ...UNASKED]);
  return `const module = { exports: {} };\nconst { exports } = module;\n${lean}\nexport default module.exports;\n`;
}

/** How many arguments a call takes, or a table of calls: `storage` has one for `local` and one for `sync`. */
export type Table = { readonly [name: string]: Table | number };

/** The calls that the polyfill knows of, by space. */
export function readTable(polyfill: string): Table {
  return JSON.parse(TABLE.exec(polyfill)?.[0] ?? '{}');
}

/** The paths of a table's calls, "storage.local.get". */
export function listCalls(table: Table, space = ''): readonly string[] {
  return Object.entries(table).flatMap(([name, row]) => {
    if (typeof row === 'number') return [];
    return typeof row['minArgs'] === 'number'
      ? [`${space}${name}`]
      : listCalls(row, `${space}${name}.`);
  });
}

function pickRows(table: Table, calls: readonly string[], space = ''): Table {
  const rows = Object.entries(table).filter(([name]) =>
    calls.some((call) => `${call}.`.startsWith(`${space}${name}.`)),
  );
  return Object.fromEntries(
    rows.map(([name, row]) => [
      name,
      typeof row === 'number' || calls.includes(`${space}${name}`)
        ? row
        : pickRows(row, calls, `${space}${name}.`),
    ]),
  );
}
