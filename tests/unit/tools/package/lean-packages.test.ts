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
import { ASKED, leanPolyfill, listCalls, readTable } from '@/tools/package/lean-packages';
import { leanReadability } from '@/tools/package/lean-readability';

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

test('every call of the table that Lede makes is kept, and no other', () => {
  const files = ['lib', 'entrypoints', 'components'].flatMap((room) =>
    readdirSync(join(ROOT, room), { recursive: true, withFileTypes: true })
      .filter(({ name }) => /\.tsx?$/.test(name))
      .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8')),
  );
  const made = new Set(
    files.flatMap((code) =>
      [...code.matchAll(/\bbrowser((?:\s*\.\w+)+)/g)].map(([, path]) =>
        (path ?? '').replaceAll(/\s/g, '').slice(1),
      ),
    ),
  );
  const known = listCalls(readTable(POLYFILL));
  expect(known.length).toBeGreaterThan(100);
  expect(known.filter((call) => made.has(call)).toSorted()).toEqual([...ASKED]);
});

const LATE = 'The ferry was late again, and the harbour was full of people who waited. '.repeat(9);

/** All that Readability does for the looks of an article, and near it what decides about its text. */
const PAGE = `<html lang="en"><head><title>Late ferry | The Harbour Post</title>
  <meta property="og:description" content="It was late."><meta name="author" content="Ida Quist">
  <script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Late"}</script>
  </head><body><div class="menu"><a href="/a">News</a> <a href="/b">Sport</a></div>
  <article dir="ltr" style="color: red"><h1>Late ferry</h1><p class="byline">By Ida Quist</p>
  <p class="lead" style="margin: 0" align="left">${LATE}<a href="javascript:go()">All <b>ferries</b></a> wait.</p>
  <figure data-src="boat.jpg"></figure><img class="lazy" src="data:image/gif;base64,R0lG" data-src="pier.jpg">
  <div><div class="inner">One line<br><br>and another, ${LATE}</div></div>
  <table width="90"><tr><td>${LATE}</td></tr></table><p hidden>Never shown.</p>
  <div class="share-bar">Share <a href="//share.example">this</a></div><font color="red">${LATE}</font>
  <aside>Also read</aside><p></p></article><footer>About us</footer></body></html>`;

test('Readability keeps the same text in the same blocks', () => {
  const { window } = new JSDOM('', { url: 'https://harbour.example/late' });
  const read = (code: string): string => {
    const Reader: typeof Readability = run(code, { console, URL, Node: window.Node });
    const page = new window.DOMParser().parseFromString(PAGE, 'text/html');
    const options = { disableJSONLD: true, keepClasses: true };
    const content = new Reader(page, options).parse()?.content ?? '';
    // What is left of a link or a picture, and all that is written on an element, is none of it.
    return content
      .replace(/<\/?(?:a|span|img|figure)\b[^>]*>/g, '')
      .replace(/(?<=<\w+) [^>]*/g, '');
  };
  const lean = leanReadability(READABILITY);
  expect(lean).not.toContain('ld+json');
  expect(lean.length).toBeLessThan(0.8 * READABILITY.length);
  expect(read(lean)).toBe(read(`${READABILITY}\nexport { Readability };`));
  expect(read(lean)).toContain('All <b>ferries</b> wait.');
  expect(read(lean)).not.toMatch(/About us|Never shown|Sport/);
});

test('no name of Readability’s own is left, nor one that was cut asked for', () => {
  const lean = leanReadability(READABILITY);
  const code = lean.replace(/\/\*.*?\*\/|\/\/ .*$/gms, '');
  expect(code.match(/\b_[a-z]{3,}\w*|\b(?:FLAG|DEFAULT)_\w+/g)).toBeNull();
  const defined = new Set([...code.matchAll(/^ {2}(\w+)(?:\(|:)/gm)].map(([, name]) => name));
  const written = [...code.matchAll(/this\.(\w+) [|&]?=(?!=)/g)].map(([, name]) => name);
  for (const name of written) defined.add(name);
  const asked = [...code.matchAll(/\bthis\.(\w+)/g)].map(([, name]) => name);
  expect(asked.filter((name) => !defined.has(name))).toEqual([]);
});

test('another version is looked at anew', () => {
  expect(() => leanPolyfill('export {};')).toThrow(/expected .* in the package/);
  expect(() => leanReadability('export {};')).toThrow(/expected .* in the package/);
});
