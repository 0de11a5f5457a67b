/** That no test passes while Lede asks the network for something: a request of its own would be seen, whatever its host. */
import { launchBrowser } from '@/tools/browsers/launch';
import { expect, test } from '../support/lede-test';
import { findFarRequests, findForeignRequests } from '../support/requests';
import { readArticle } from '../support/reading';
import type { PageServer } from '../support/serve';

/** A site of the tests, and one that browsers ask on their own account. */
const ASKED = ['http://courier.test/asked-by-lede', 'http://update.googleapis.com/asked-by-lede'];

const findAsked = ({ seen }: PageServer) => seen.filter(({ path }) => path === '/asked-by-lede');

test('what a script of Lede asks for in a page is seen; what a page of Lede would ask for is never sent', async ({
  engine,
  profile,
  server,
}) => {
  // Not by way of the fixture that fails any test which asks for something.
  const lede = await launchBrowser(engine, { proxyPort: server.port, profile });
  try {
    const panel = await readArticle(lede);
    expect(findForeignRequests(server.seen)).toEqual([]);
    expect(findFarRequests(await lede.readRequests())).toEqual([]);
    const isRefused = await panel.run(
      (url) =>
        fetch(url).then(
          () => false,
          () => true,
        ),
      ASKED[0] ?? '',
    );
    expect(isRefused).toBe(true);
    expect(findAsked(server)).toEqual([]);
    await panel.run(async (urls) => {
      type Api = {
        readonly tabs: { readonly query: (of: object) => Promise<readonly { id: number }[]> };
        readonly scripting: { readonly executeScript: (run: object) => Promise<unknown> };
      };
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the extension page's own API
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      const { tabs, scripting } = browser ?? chrome;
      const [tab] = await tabs.query({ active: true, currentWindow: true });
      // oxlint-disable-next-line unicorn/consistent-function-scoping -- what runs in the page has to come along with the call
      const func = (list: readonly string[]): void => {
        for (const url of list) void fetch(url, { mode: 'no-cors' }).catch(() => null);
      };
      await scripting.executeScript({ target: { tabId: tab?.id ?? -1 }, func, args: [urls] });
    }, ASKED);
    await expect.poll(() => findAsked(server).length).toBe(2);
    expect(findForeignRequests(server.seen).map(({ host }) => host)).toEqual(['courier.test']);
    expect(findFarRequests(await lede.readRequests())).toEqual([ASKED[1]]);
  } finally {
    await lede.close();
  }
});
