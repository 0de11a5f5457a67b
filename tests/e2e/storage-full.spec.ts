/** A storage without room: Lede reads on, says that it cannot remember, and remembers again when there is room. */
import { choose, expectHidden } from '../support/clutter-switch';
import { expect, test } from '../support/lede-test';
import { HEADLINES, LIBRARY, readArticle } from '../support/reading';
import type { Surface } from '@/tools/browsers/surface';

/** Writes until the browser refuses (true), or takes all of it out again. */
function fillStorage(panel: Surface, isFull: boolean): Promise<boolean> {
  return panel.run(async (wanted) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the extension page's own API
    const { storage } = Reflect.get(globalThis, 'chrome') as {
      readonly storage: {
        readonly local: {
          readonly set: (values: object) => Promise<void>;
          readonly remove: (keys: readonly string[]) => Promise<void>;
        };
      };
    };
    const keys = Array.from({ length: 60 }, (_, at) => `filling-${at}`);
    if (!wanted) {
      await storage.local.remove(keys);
      return true;
    }
    const isRefused = (key: string, size: number): Promise<boolean> =>
      storage.local.set({ [key]: 'x'.repeat(size) }).then(
        () => false,
        () => true,
      );
    // By much, then by less, at last by single letters: no room is left for another word in the settings.
    for (const size of [1_000_000, 100_000, 10_000, 1000, 100]) {
      for (let most = 11; most > 0; most -= 1) {
        if (await isRefused(keys.shift() ?? '', size)) break;
      }
    }
    const last = keys.shift() ?? '';
    for (let size = 1; size < 200; size += 1) if (await isRefused(last, size)) return true;
    return false;
  }, isFull);
}

test('a full storage keeps nobody from reading', async ({ lede, engine }) => {
  test.skip(engine === 'firefox', 'Firefox sets an extension no limit below that of the disk');
  const panel = await readArticle(lede);
  expect(await fillStorage(panel, true)).toBe(true);
  await choose(panel, 'Everywhere', 'Show');
  await panel.waitForText('No room left to remember this');
  await expectHidden(lede, true);
  // The switch for this page asks nothing of the storage.
  await choose(panel, 'This page', 'Show');
  await expectHidden(lede, false);
  await lede.tab.open(LIBRARY);
  await panel.waitForText(HEADLINES.library, 20_000);
  await panel.waitForText('Key claims', 20_000);
  await fillStorage(panel, false);
  await lede.tab.goBack();
  await panel.waitForText(HEADLINES.ferry, 20_000);
  await expectHidden(lede, true);
  await choose(panel, 'Everywhere', 'Show');
  await expectHidden(lede, false);
});
