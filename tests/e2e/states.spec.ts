/** What may happen to a page that is being read: its text changes, its reading fails, it does not come. */
import { expect, test } from '../support/lede-test';
import { FERRY, HEADLINES, LIBRARY, readArticle } from '../support/reading';
import type { Surface } from '@/tools/browsers/surface';

test('what changes, what fails and what does not come', async ({ lede, server }) => {
  test.slow();
  const panel = await readArticle(lede);
  await test.step('an article whose text changes is offered anew', async () => {
    await panel.click({ role: 'button', name: 'Next quote of Ines Calloway' });
    await lede.tab.run(() => {
      const paragraph = document.querySelector('article > p:nth-of-type(6)');
      const late = document.createElement('p');
      late.textContent =
        'Late on Friday the council said that it would open a third berth for visiting boats before the summer, and that nobody would have to move.';
      paragraph?.after(late);
    }, null);
    await panel.waitForText('has changed since', 20_000);
    await panel.click({ role: 'button', name: 'Read it again' });
    await panel.until(
      () => !document.body.innerText.includes('has changed since'),
      null,
      'the new brief',
    );
    await panel.waitForText(HEADLINES.ferry);
  });
  await test.step('a reading that failed is tried again by its button', async () => {
    await failReading(panel, true);
    await lede.tab.open(LIBRARY);
    await panel.waitForText('Something went wrong in Lede itself.', 20_000);
    await panel.click({ role: 'button', name: 'Try again' });
    await panel.waitForText('Something went wrong in Lede itself.', 20_000);
    expect(await panel.text()).not.toContain(HEADLINES.library);
    await failReading(panel, false);
    await panel.click({ role: 'button', name: 'Try again' });
    await panel.waitForText(HEADLINES.library, 20_000);
    await panel.waitForText('Key claims', 20_000);
    // The button is gone; the keyboard goes on at the top of the brief.
    expect(await panel.run(() => document.activeElement?.localName, null)).toBe('main');
  });
  await test.step('a page that did not load has its words, and the button that loads it', async () => {
    const away = FERRY.replace('courier.test', 'www.courier.test');
    server.away.add('www.courier.test');
    await lede.tab.open(away).catch(() => null);
    await panel.waitForText('It did not load.', 20_000);
    server.away.clear();
    await panel.click({ role: 'button', name: 'Reload the page' });
    await panel.waitForText(HEADLINES.ferry, 20_000);
  });
});

/** From now on what the panel asks of a page's text is answered with a failure, or as it is. */
function failReading(panel: Surface, fails: boolean): Promise<unknown> {
  return panel.run((isBroken) => {
    type Tabs = { sendMessage: (tab: number, message: object, to?: object) => Promise<unknown> };
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the extension page's own API
    const scope = globalThis as unknown as Record<
      'browser' | 'chrome',
      { tabs: Tabs } | undefined
    > & {
      whole?: Tabs['sendMessage'];
    };
    const tabs = (scope.browser ?? scope.chrome)!.tabs;
    const whole = (scope.whole ??= tabs.sendMessage.bind(tabs));
    tabs.sendMessage = (tab, message, to) =>
      isBroken && 'name' in message && message.name === 'page:snapshot'
        ? Promise.resolve({ ok: false, code: 'unexpected' })
        : whole(tab, message, to);
    return null;
  }, fails);
}
