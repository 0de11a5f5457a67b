/** What the package takes of other people's code does what all of it does, as far as Lede asks. */
import { JSDOM } from 'jsdom';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import type Polyfill from 'webextension-polyfill';
import type { Readability } from '@mozilla/readability';
import { ASKED, leanPolyfill, leanReadability, readTable } from '@/tools/package/lean-packages';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const find = createRequire(import.meta.url).resolve;
const POLYFILL = readFileSync(find('webextension-polyfill/dist/browser-polyfill.js'), 'utf8');
const READABILITY = readFileSync(find('@mozilla/readability/Readability.js'), 'utf8');

/** What a module gives when run in a world with these things in it. */
function run(code: string, world: object): ReturnType<typeof runInNewContext> {
  // The last statement is what it exports.
  return runInNewContext(code.replace(/^export (?:default (.*)|\{ (\w+) \});$/m, '$1$2;'), {
    ...world,
  });
}

test('calls that take a function in the old way give promises', async () => {
  const chrome = {
    runtime: { id: 'lede' },
    tabs: { query: (_: object, done: (tabs: string[]) => void) => done(['one tab']) },
    storage: { local: { get: (_: string, done: (kept: object) => void) => done({ a: 1 }) } },
  };
  const browser: typeof Polyfill = run(leanPolyfill(POLYFILL), { chrome, console });
  await expect(browser.tabs.query({})).resolves.toEqual(['one tab']);
  await expect(browser.storage.local.get('a')).resolves.toEqual({ a: 1 });
});

test('every space of the table that Lede names is kept, and no other', () => {
  const files = ['lib', 'entrypoints', 'components'].flatMap((room) =>
    readdirSync(join(ROOT, room), { recursive: true, withFileTypes: true })
      .filter(({ name }) => /\.tsx?$/.test(name))
      .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8')),
  );
  const named = new Set(
    files.flatMap((code) => [...code.matchAll(/\bbrowser\.(\w+)/g)].map(([, space]) => space)),
  );
  const known = Object.keys(readTable(POLYFILL));
  expect(known.length).toBeGreaterThan(20);
  expect(known.filter((space) => named.has(space)).toSorted()).toEqual([...ASKED]);
});

test('Readability reads the same text with JSON-LD switched off', () => {
  const text = 'The ferry was late again, and the harbour was full of people who waited. '.repeat(
    9,
  );
  const page = `<html><head><title>Late ferry</title><script type="application/ld+json">{"@context":
    "https://schema.org","@type":"NewsArticle","headline":"Late"}</script></head><body><article><h1>Late ferry
    </h1><p>${text}</p><p>${text}</p></article><footer>About us</footer></body></html>`;
  const read = (code: string): unknown => {
    const { window } = new JSDOM(page);
    const Reader: typeof Readability = run(code, { console, URL, Node: window.Node });
    return new Reader(window.document, { disableJSONLD: true }).parse();
  };
  const lean = leanReadability(READABILITY);
  expect(lean).not.toContain('ld+json');
  expect(read(lean)).toEqual(read(`${READABILITY}\nexport { Readability };`));
  expect(read(lean)).toMatchObject({ title: 'Late ferry', content: expect.stringContaining(text) });
});

test('another version is looked at anew', () => {
  expect(() => leanPolyfill('export {};')).toThrow(/expected .* in the package/);
  expect(() => leanReadability('export {};')).toThrow(/expected .* in the package/);
});
