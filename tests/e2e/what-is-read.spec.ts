/** Of all that a page holds, what is read: the story in view, what is displayed, shadow roots and readable frames. */
import { expect, test } from '../support/lede-test';
import { openWithPanel, readTexts, SITE } from '../support/reading';
import type { Surface } from '@/tools/browsers/surface';

const STORIES = `${SITE}/town/next-stories.html`;
const SHOWN = `${SITE}/town/what-is-shown.html`;

/** The names of all people shown, once one of them is there: the headline comes before they do. */
async function readNames(panel: Surface, awaited: string): Promise<string> {
  const read = async (): Promise<string> => (await readTexts(panel, '.source h3')).join(' · ');
  await expect.poll(read, { timeout: 20_000 }).toContain(awaited);
  return read();
}

test('of two stories on one page the first is read from the top', async ({ lede }) => {
  const panel = await openWithPanel(lede, STORIES);
  const text = await panel.waitForText(
    'Bandstand on the Green may be used again from June',
    20_000,
  );
  expect(text).not.toContain('Swimmer crosses the sound');
  const names = await readNames(panel, 'Lindqvist');
  expect(names).not.toContain('Ottilie Marsh');
});

test('of two stories on one page the one in view is read', async ({ lede }) => {
  await lede.tab.open(STORIES);
  // Scrolled again until it holds: a page that is still being laid out goes back to its top.
  const scroll = () =>
    lede.tab.run(() => {
      document.querySelector('#next p')?.scrollIntoView();
      return document.readyState === 'complete' && scrollY > 0;
    }, null);
  await expect.poll(scroll).toBe(true);
  await lede.clickAction();
  const panel = await lede.attachPanel();
  await panel.waitForText('Swimmer crosses the sound to Skerry Head and back', 20_000);
  const names = await readNames(panel, 'Ottilie Marsh');
  expect(names).not.toContain('Lindqvist');
});

test('what is displayed is read, wherever it stands, and nothing else', async ({ lede }) => {
  const panel = await openWithPanel(lede, SHOWN);
  await panel.waitForText('Key claims', 20_000);
  const names = await readNames(panel, 'Thorley');
  for (const read of ['Bertil Quayle', 'Ines Kowal']) expect(names).toContain(read);
  for (const hidden of ['Printer Hidden', 'Hover Hidden', 'Folded Hidden']) {
    expect(names).not.toContain(hidden);
  }
});

test('a frame of another site that may hold text is told of', async ({ lede }) => {
  const panel = await openWithPanel(lede, SHOWN);
  await panel.waitForText('some of it is in a frame that cannot be read', 20_000);
});
