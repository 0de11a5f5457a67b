/** A live blog: its posts keep their hours and their order, and what is told of it is what the latest posts say. */
import { expect, test } from '../support/lede-test';
import { openWithPanel, readCurrent, readTexts, SITE } from '../support/reading';

const STORM = `${SITE}/live/storm-day.html`;

/** Words of each post older than the latest eight. */
const OLD = ['sent their children home', 'market was called off', 'from amber to red'];

/** "posted 5:40 PM" and "posted 17:40" -> minutes since midnight; null where no hour is told. */
function readMinutes(label: string): number | null {
  const found = /posted (\d{1,2}):(\d\d)\s?([AP]M)?/u.exec(label);
  if (found === null) return null;
  const [, hour = '', minute = '', half] = found;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'PM' ? 12 : 0);
  return hours * 60 + Number(minute);
}

test('a live blog is told by its latest posts, each with its hour', async ({ lede }) => {
  const panel = await openWithPanel(lede, STORM);
  const text = await panel.waitForText('Key claims', 20_000);
  expect(text).toContain('Storm over Gannet Bay: the day as it happened');
  await panel.waitForText(/\bLive\b/);
  const claims = await readTexts(panel, '[id^="claim-"] .line-jump');
  expect(claims.length).toBeGreaterThanOrEqual(3);
  for (const claim of claims) {
    // The eighth post from the top is of ten past twelve.
    expect(readMinutes(claim), claim).toBeGreaterThanOrEqual(12 * 60 + 10);
    for (const old of OLD) expect(claim).not.toContain(old);
  }
});

test('a claim of a live blog leads to its post', async ({ lede }) => {
  const panel = await openWithPanel(lede, STORM);
  await panel.waitForText('Key claims', 20_000);
  const [claim = ''] = await readTexts(panel, '[id^="claim-"] bdi');
  const [label = ''] = await readTexts(panel, '[id^="claim-"] .line-jump');
  await panel.click({ role: 'button', name: claim });
  await expect.poll(() => readCurrent(lede.tab)).toBe(claim);
  const shown = await lede.tab.run(() => {
    const range = [...(CSS.highlights.get('lede-current') ?? [])][0];
    const post = range?.startContainer.parentElement?.closest('.live-post');
    return post?.querySelector('.post-time')?.textContent ?? '';
  }, null);
  const [hour = 0, minute = 0] = shown.split(':').map(Number);
  expect(readMinutes(label)).toBe(hour * 60 + minute);
});
