/** Is it an article? Pages that are none say so, and the reader has the last word. */
import { expect, test } from '../support/lede-test';
import { HEADLINES, openWithPanel, readArticle, SITE } from '../support/reading';

const NONE = ['/', '/harbour/', '/account/login.html'];

for (const path of NONE) {
  test(`${path} is no article`, async ({ lede }) => {
    const panel = await openWithPanel(lede, `${SITE}${path}`);
    const text = await panel.waitForText('No article here', 20_000);
    expect(text).not.toContain('Key claims');
  });
}

test('the reader can have a page read all the same', async ({ lede }) => {
  const panel = await openWithPanel(lede, `${SITE}/harbour/`);
  await panel.waitForText('No article here', 20_000);
  await panel.click({ role: 'button', name: 'Read this page anyway' });
  await panel.until(() => !document.body.innerText.includes('No article here'), null, 'a reading');
  // Who pressed it by keyboard goes on from there.
  await panel.until(() => document.activeElement?.localName === 'main', null, 'the focus');
});

test('a site the reader never wants read is kept off, and can be taken back', async ({ lede }) => {
  const panel = await readArticle(lede);
  await panel.click({ role: 'button', name: 'Never read this site' });
  await panel.waitForText('Lede keeps off this site');
  await lede.tab.open(`${SITE}/town/library-reopens.html`);
  await panel.waitForText('Lede keeps off this site');
  await panel.click({ role: 'button', name: 'Read this site again' });
  await panel.waitForText(HEADLINES.library, 20_000);
});

test('only part of a gated story is read, and the panel says so', async ({ lede }) => {
  const panel = await openWithPanel(lede, `${SITE}/harbour/lighthouse-sale.html`);
  await panel.waitForText('Only part of this article', 20_000);
});

test('an opinion piece is called one', async ({ lede }) => {
  const panel = await readArticle(lede, `${SITE}/opinion/let-the-old-crane-stand.html`);
  await panel.waitForText('Opinion');
});
