/** What the panel says of comment rules, whatever state the comment area is in and whenever it comes. */
import { expect, test } from '../support/lede-test';
import { openWithPanel, readTexts } from '../support/reading';

const address = (page: string): string => `http://rules.test/${page}`;

for (const page of ['open', 'folded', 'footer', 'dialog', 'end']) {
  test(`rules are found: ${page}`, async ({ lede }) => {
    const panel = await openWithPanel(lede, address(page));
    await panel.waitForText('Your first and last name are shown', 20_000);
    await panel.waitForText('Moderated before they appear');
    await panel.waitForText('Anyone can see that it was you.');
    await panel.waitForText('Not said: ');
    expect((await readTexts(panel, '.rule')).length).toBe(2);
  });
}

for (const [page, words] of [
  ['none', 'No comment rules on this page.'],
  ['closed', 'Comments are closed.'],
  ['frame', 'The comments are in a frame that cannot be read from here.'],
] as const) {
  test(`no rules: ${page}`, async ({ lede }) => {
    const panel = await openWithPanel(lede, address(page));
    await panel.waitForText(words, 20_000);
    expect(await readTexts(panel, '.rule h3')).toEqual(
      page === 'closed' ? [words.slice(0, -1)] : [],
    );
  });
}

const NOT_LOADED = /comments[^.]*not[^.]*loaded/i;

test('comments that load by themselves are read when they are there', async ({ lede }) => {
  const panel = await openWithPanel(lede, address('late'));
  await panel.waitForText(NOT_LOADED, 20_000);
  await panel.waitForText('Your first and last name are shown', 20_000);
});

test('comments that load on a click are read then', async ({ lede }) => {
  const panel = await openWithPanel(lede, address('on-click'));
  await panel.waitForText(NOT_LOADED, 20_000);
  await lede.tab.click({ role: 'button', name: 'Show the comments' });
  await panel.waitForText('Your first and last name are shown', 20_000);
});

test('rules are read inside what Lede hides', async ({ lede }) => {
  const panel = await openWithPanel(lede, address('open'));
  await panel.waitForText('Your first and last name are shown', 20_000);
  await panel.click({ role: 'button', name: 'Hide something else' });
  const { x, y } = await lede.tab.run(() => {
    const box = document.getElementById('comments');
    box?.scrollIntoView({ block: 'end', behavior: 'instant' });
    const { left = 0, bottom = 0 } = box?.getBoundingClientRect() ?? {};
    return { x: left + 6, y: bottom - 6 };
  }, null);
  await lede.tab.clickAt(x, y);
  await lede.tab.until(
    () => document.getElementById('comments')?.getClientRects().length === 0,
    null,
    'the comments out of sight',
  );
  await lede.tab.reload();
  await panel.waitForText('1 block hidden', 20_000);
  await panel.waitForText('Your first and last name are shown');
});
