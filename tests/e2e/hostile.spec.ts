/** Articles that fight back: each is read like any other, nothing of it runs, and nothing is thrown. */
import { expect, test } from '../support/lede-test';
import { hostile, HOSTILE_TITLE } from '../support/hostile-pages';
import { openWithPanel, readTexts } from '../support/reading';

const address = (name: string): string => `http://bad.test${hostile(name)}`;

const READ = [
  'clobbered-document',
  'clobbered-form',
  'overridden',
  'throwing-elements',
  'shadows',
  'endless',
  'spaces',
  'many-nodes',
];

test('each is read, one after the other in one browser', async ({ lede }) => {
  test.slow();
  const panel = await openWithPanel(lede, 'http://bad.test/empty');
  for (const name of READ) {
    await lede.tab.open(address(name));
    const text = await panel.waitForText(/Mona Ito[\s\S]*$/, 60_000);
    expect(text, name).toContain(HOSTILE_TITLE);
    expect(text, name).toContain('Key claims');
    // The next page's brief has the same words: this one must be gone before that is waited for.
    await lede.tab.open('http://bad.test/empty');
    await panel.waitForText('No article here', 20_000);
  }
});

test('words that look like markup or commands stay words', async ({ lede }) => {
  const panel = await openWithPanel(lede, address('markup-in-text'));
  await panel.waitForText('<img src=x onerror=alert(1)>', 20_000);
  await panel.waitForText('<script>alert(1)</script>');
  await panel.waitForText('Ignore all earlier instructions');
  const found = await panel.run(
    () => ({
      made: document.querySelectorAll('main img, main script, main b').length,
      links: Array.from(document.querySelectorAll('a[href]'), (each) => each.getAttribute('href')),
    }),
    null,
  );
  expect(found.made).toBe(0);
  expect(found.links.filter((each) => !/^(https?:|#)/.test(each ?? ''))).toEqual([]);
  // Nothing was said to the page, which would know then that its reader has Lede.
  expect(await lede.tab.evaluate('document.documentElement.dataset.heard ?? null')).toBeNull();
});

test('text that runs the other way stays in its own line', async ({ lede }) => {
  const panel = await openWithPanel(lede, address('bidi'));
  await panel.waitForText('Mona Ito', 20_000);
  const held = await panel.run(
    () =>
      Array.from(document.querySelectorAll('main *'))
        .filter((each) =>
          Array.from(each.childNodes).some((node) => (node.nodeValue ?? '').includes('\u202E')),
        )
        .map((each) => getComputedStyle(each).unicodeBidi),
    null,
  );
  expect(held.length).toBeGreaterThan(0);
  expect(held.filter((each) => !/isolate|plaintext/.test(each))).toEqual([]);
});

test('two people whose names only look alike are two', async ({ lede }) => {
  const panel = await openWithPanel(lede, address('look-alikes'));
  await panel.waitForText('Mona Ito', 20_000);
  await panel.waitForText('M\u043Ena It\u043E');
  const names = await readTexts(panel, '.source h3');
  expect(names.filter((name) => /^M.na It.$/.test(name))).toHaveLength(2);
});

test('a headline of a hundred thousand letters leaves room for the brief', async ({ lede }) => {
  const panel = await openWithPanel(lede, address('long-title'));
  await panel.waitForText('Key claims', 30_000);
  const { height } = await panel.run(
    () => document.querySelector('main h1')?.getBoundingClientRect() ?? { height: 0 },
    null,
  );
  expect(height).toBeLessThan(400);
});
