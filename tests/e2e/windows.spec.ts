/** Many tabs and windows: each panel stays with its own window, and leaves no mark behind. */
import type { LedeBrowser } from '@/tools/browsers/browser';
import { expect, test } from '../support/lede-test';
import { poll } from '@/tools/browsers/poll';
import { HEADLINES, LIBRARY, readArticle, readMarks } from '../support/reading';
import type { Surface } from '@/tools/browsers/surface';

type Work = 'discard' | 'show' | 'move';

/** Tabs and windows changed as by the browser's own menus; it is done from the panel, which may do the same. */
function changeTab(panel: Surface, work: Work, title: string): Promise<boolean> {
  return panel.run(
    async ([what, wanted]) => {
      type Tab = { readonly id: number; readonly title?: string };
      type Api = {
        readonly tabs: {
          readonly query: (of: object) => Promise<readonly Tab[]>;
          readonly discard: (id: number) => Promise<unknown>;
          readonly update: (id: number, change: object) => Promise<unknown>;
        };
        readonly windows: { readonly create: (options: object) => Promise<unknown> };
      };
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the extension page's own API
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      const { tabs, windows } = browser ?? chrome;
      const tab = (await tabs.query({})).find((each) => each.title?.includes(wanted));
      if (tab === undefined) return false;
      if (what === 'discard') await tabs.discard(tab.id);
      else if (what === 'show') await tabs.update(tab.id, { active: true });
      else await windows.create({ tabId: tab.id });
      return true;
    },
    [work, title] as const,
  );
}

/** The panel that has these words, of whichever window. */
function findPanel(lede: LedeBrowser, words: string): Promise<Surface> {
  const find = async (): Promise<Surface | undefined> => {
    for (const panel of await lede.attachPanels()) {
      if ((await panel.text()).includes(words)) return panel;
    }
    return undefined;
  };
  return poll(find, { what: `a panel with ${words}`, ms: 20_000 });
}

const FERRY_TAB = 'ferry terminal';
const LIBRARY_TAB = 'Library reopens';

const readMarkNames = async (tab: Surface) => Object.keys(await readMarks(tab));

test('tabs side by side, in a window of their own, and dropped to save memory', async ({
  lede,
}) => {
  const panel = await readArticle(lede);
  const other = await lede.newTab();
  await other.open(LIBRARY);
  await other.bringToFront();
  await panel.waitForText(HEADLINES.library, 20_000);
  await panel.waitForText('Key claims', 20_000);

  await test.step('a tab that was dropped is read when the reader goes back to it', async () => {
    expect(await changeTab(panel, 'discard', FERRY_TAB)).toBe(true);
    expect(await changeTab(panel, 'show', FERRY_TAB)).toBe(true);
    await panel.waitForText(HEADLINES.ferry, 20_000);
    await panel.waitForText('Key claims', 20_000);
  });
  await test.step('a tab moves to another window: each panel has the tab of its own', async () => {
    expect(await changeTab(panel, 'move', LIBRARY_TAB)).toBe(true);
    await lede.clickAction(other);
    const second = await findPanel(lede, HEADLINES.library);
    await other.reload();
    await second.waitForText('Key claims', 20_000);
    expect(await panel.text()).toContain(HEADLINES.ferry);
  });
});

test('the marks go with the panel, in every tab that it has read', async ({ lede }) => {
  const panel = await readArticle(lede);
  const other = await lede.newTab();
  await other.open(LIBRARY);
  await other.bringToFront();
  await panel.waitForText(HEADLINES.library, 20_000);
  await expect.poll(() => readMarkNames(other)).toContain('claim');
  expect(await readMarkNames(lede.tab)).toContain('claim');
  await lede.clickAction(other);
  await expect.poll(() => readMarkNames(other)).toEqual([]);
  await expect.poll(() => readMarkNames(lede.tab)).toEqual([]);
});
