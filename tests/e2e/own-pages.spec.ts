/** Lede's own pages: the first one after installing, and the settings. */
import { findAxeViolations } from '../support/axe';
import { expect, test } from '../support/lede-test';
import { FERRY, HEADLINES, readArticle, readSeen } from '../support/reading';

test('a new profile is greeted once', async ({ launch }) => {
  const first = await launch();
  expect(first.welcomed).toBe(true);
  await first.close();
  const second = await launch();
  expect(second.welcomed).toBe(false);
});

for (const page of ['welcome.html', 'options.html']) {
  test(`axe finds nothing: ${page}`, async ({ lede }) => {
    await lede.tab.open(`${lede.origin}/${page}`);
    await lede.tab.waitForText('Lede');
    expect(await findAxeViolations(lede.tab)).toEqual([]);
  });
}

test('on the first-run page a press marks its sentence in sight, and what is copied is said', async ({
  lede,
}) => {
  const { tab } = lede;
  await tab.open(`${lede.origin}/welcome.html`);
  await tab.waitForText('Try it here');
  // Panel below the article, as in a narrow window: what is pressed stands far from what it marks.
  await tab.run(() => {
    const demo = document.querySelector<HTMLElement>('.demo');
    if (demo) demo.style.gridTemplateColumns = 'minmax(0, 1fr)';
    navigator.clipboard.writeText = () => Promise.resolve();
  }, null);
  await tab.click({ role: 'button', name: 'Repairs would cost 4.3 million crowns' });
  const isSeen = await tab.until(
    () => {
      const mark = document.querySelector('mark');
      if (!mark) return null;
      const { top, bottom } = mark.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    },
    null,
    'the mark',
  );
  expect(isSeen).toBe(true);
  await tab.click({ role: 'button', name: 'Copy this line: Repairs would cost' });
  await tab.waitForText('Copied');
});

test('a setting made on the settings page holds on pages that are open', async ({ lede }) => {
  await lede.tab.open(FERRY);
  const gone = { '.newsletter-box': false };
  await expect.poll(() => readSeen(lede.tab, ['.newsletter-box'])).toEqual(gone);
  const options = await lede.newTab();
  await options.open(`${lede.origin}/options.html`);
  await options.waitForText('Lede');
  await options.click({ role: 'radio', name: 'Show', exact: true });
  await lede.tab.bringToFront();
  await expect
    .poll(() => readSeen(lede.tab, ['.newsletter-box']))
    .toEqual({
      '.newsletter-box': true,
    });
});

test('settings are saved as a file, erased after a second word, and restored', async ({ lede }) => {
  const { tab } = lede;
  await tab.open(`${lede.origin}/options.html`);
  await tab.click({ role: 'radio', name: 'Dark', exact: true });
  await tab.until(() => document.documentElement.dataset['theme'] === 'dark', null, 'the dark');
  await tab.run(() => {
    const keep = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file: Blob) => {
      void file.text().then((text) => Object.assign(globalThis, { saved: text }));
      return keep(file);
    };
  }, null);
  await tab.click({ role: 'button', name: 'Save settings as a file' });
  const saved = await tab.until(
    () => {
      const text: unknown = Reflect.get(globalThis, 'saved');
      return typeof text === 'string' ? text : null;
    },
    null,
    'a file',
  );
  expect(JSON.parse(saved)).toMatchObject({ settings: { theme: 'dark' } });

  await tab.click({ role: 'button', name: 'Erase everything' });
  await tab.click({ role: 'button', name: 'Keep it' });
  expect(await tab.evaluate('document.documentElement.dataset.theme')).toBe('dark');
  await tab.click({ role: 'button', name: 'Erase everything' });
  await tab.click({ role: 'button', name: 'Yes, erase everything' });
  await tab.waitForText('Everything erased');
  await tab.until(() => document.documentElement.dataset['theme'] === 'system', null, 'defaults');

  const bring = (text: string): Promise<void> =>
    tab.run((content) => {
      const picker = document.querySelector<HTMLInputElement>('input[type=file]');
      const files = new DataTransfer();
      files.items.add(new File([content], 'lede-settings.json', { type: 'application/json' }));
      if (picker) picker.files = files.files;
      picker?.dispatchEvent(new Event('change', { bubbles: true }));
    }, text);
  await bring('{"kind": "something else"}');
  await tab.waitForText('That file holds no settings of Lede');
  await bring(saved);
  await tab.waitForText('Settings restored');
  await tab.until(() => document.documentElement.dataset['theme'] === 'dark', null, 'the dark');
});

test('settings that were damaged are reset, with a word and a copy; a report of it can be copied', async ({
  lede,
}) => {
  await lede.tab.open(`${lede.origin}/welcome.html`);
  await lede.tab.waitForText('Lede');
  await lede.tab.evaluate(
    `(globalThis.browser ?? chrome).storage.local.set({ settings: { theme: 'loud', textSize: 'huge' } })`,
  );
  await lede.tab.open(`${lede.origin}/options.html`);
  await lede.tab.waitForText('have been reset');
  const stored = await lede.tab.evaluate('(globalThis.browser ?? chrome).storage.local.get()');
  expect(stored).toMatchObject({
    settings: { theme: 'system', textSize: 'huge' },
    'settings-broken': { theme: 'loud', textSize: 'huge' },
  });
  await lede.tab.evaluate(
    `navigator.clipboard.writeText = (text) => { document.documentElement.dataset.copied = text; return Promise.resolve(); }`,
  );
  await lede.tab.click({ role: 'button', name: 'Copy report' });
  await lede.tab.waitForText('Report copied');
  const report = await lede.tab.evaluate('document.documentElement.dataset.copied');
  expect(report).toContain('textSize: huge');
});

test('a report holds the page that was read last where that is ticked, once', async ({ lede }) => {
  await readArticle(lede);
  const settings = await lede.newTab();
  await settings.open(`${lede.origin}/options.html`);
  await settings.waitForText('Something is wrong');
  await settings.evaluate(
    `navigator.clipboard.writeText = (text) => { document.documentElement.dataset.copied = text; return Promise.resolve(); }`,
  );
  const copy = async (): Promise<string> => {
    await settings.evaluate('delete document.documentElement.dataset.copied');
    await settings.click({ role: 'button', name: 'Copy report' });
    return settings.until(
      () => document.documentElement.dataset['copied'] ?? '',
      null,
      'the report',
    );
  };
  const without = await copy();
  expect(without).toContain('Read last');
  expect(without).not.toMatch(/courier\.test|ferry/i);
  await settings.click({ role: 'checkbox', name: 'With the address and text' });
  const with_ = await copy();
  expect(with_).toContain(FERRY);
  expect(with_).toContain(HEADLINES.ferry);
  expect(await copy()).not.toMatch(/courier\.test|ferry/i);
});
