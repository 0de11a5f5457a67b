/** What a page's main thread works, in processor time: unlike time on the clock it is much the same on a busy machine. */
import type { Page } from '@playwright/test';

/** A function that tells how many milliseconds the page's main thread has worked so far. */
export async function watchProcessor(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
}

/** Milliseconds that each of the expressions costs, one after the other, asking left out. */
export async function readCosts(
  page: Page,
  expressions: readonly string[],
): Promise<readonly number[]> {
  const read = await watchProcessor(page);
  const spend = async (code: string): Promise<number> => {
    const before = await read();
    await page.evaluate(`${code};0`);
    return (await read()) - before;
  };
  // Layout and paint of the page itself are its own cost.
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))');
  const asking = Math.min(await spend('0'), await spend('0'), await spend('0'));
  const costs: number[] = [];
  for (const code of expressions) costs.push(Math.max(0, (await spend(code)) - asking));
  return costs;
}
