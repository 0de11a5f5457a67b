/** Pages that Chromium renders before the reader has clicked: they are nobody's page until then. */
import { launchBareChromium } from '@/tools/browsers/bare-chromium';
import { expect, test } from '../support/lede-test';
import { findForeignRequests } from '../support/requests';
import { HEADLINES, LIBRARY, SITE } from '../support/reading';
import type { Surface } from '@/tools/browsers/surface';

type Told = { readonly badge: string; readonly activated: number };

/**
 * Works in the page that the tab in front shows, through the panel. Tells what Lede's button says there, and how long
 * after its rendering the page was gone to (ms; 0: it was not rendered ahead).
 */
function inTab(panel: Surface, work: 'announce' | 'go' | 'look', url: string): Promise<Told> {
  return panel.run(
    async ([what, address]) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the extension page's own API
      const { tabs, scripting, action } = Reflect.get(globalThis, 'chrome') as {
        readonly tabs: { readonly query: (of: object) => Promise<readonly { id: number }[]> };
        readonly scripting: {
          readonly executeScript: (run: object) => Promise<readonly { result: unknown }[]>;
        };
        readonly action: { readonly getBadgeText: (of: object) => Promise<string> };
      };
      const [tab] = await tabs.query({ active: true, currentWindow: true });
      const tabId = tab?.id ?? -1;
      // oxlint-disable-next-line unicorn/consistent-function-scoping -- what runs in the page has to come along with the call
      const func = (wanted: string, page: string): unknown => {
        if (wanted === 'announce') {
          const rules = document.createElement('script');
          rules.type = 'speculationrules';
          rules.textContent = JSON.stringify({
            prerender: [{ urls: [page], eagerness: 'immediate' }],
          });
          document.head.append(rules);
        } else if (wanted === 'go') setTimeout(() => location.assign(page));
        return performance
          .getEntriesByType('navigation')
          .map((each) => Reflect.get(each, 'activationStart'))[0];
      };
      const run = { target: { tabId }, world: 'MAIN', func, args: [what, address] };
      const [answer] = await scripting.executeScript(run);
      return { badge: await action.getBadgeText({ tabId }), activated: Number(answer?.result) };
    },
    [work, url] as const,
  );
}

test('a page rendered ahead says nothing until the reader goes to it', async ({
  engine,
  profile,
  server,
}) => {
  test.skip(engine === 'firefox', 'Firefox renders no page ahead');
  const { panel, close } = await launchBareChromium({
    profile,
    proxyPort: server.port,
    url: `${SITE}/`,
  });
  try {
    await panel.waitForText('No article here', 20_000);
    await inTab(panel, 'announce', LIBRARY);
    const isFetched = () => server.seen.some(({ path }) => path === new URL(LIBRARY).pathname);
    await expect.poll(isFetched).toBe(true);
    // Time enough for it to be rendered, and for its script to speak.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await panel.text()).toContain('No article here');
    expect((await inTab(panel, 'look', LIBRARY)).badge).toBe('');
    await inTab(panel, 'go', LIBRARY);
    await panel.waitForText(HEADLINES.library, 20_000);
    await panel.waitForText('Key claims', 20_000);
    // It was that very page, and not one loaded anew.
    const { badge, activated } = await inTab(panel, 'look', LIBRARY);
    expect(activated).toBeGreaterThan(0);
    expect(badge).not.toBe('');
    expect(findForeignRequests(server.seen)).toEqual([]);
  } finally {
    await close();
  }
});
