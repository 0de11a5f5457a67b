/** The map by mouse: a click and a drag lead to the tick that is nearest, wherever the button is let go. */
import type { Locator } from '@playwright/test';
import { expect, listenTo, test } from './gallery-test';

async function placesOf(slider: Locator): Promise<(place: number) => { x: number; y: number }> {
  const box = await slider.boundingBox();
  if (!box) throw new Error('expected the map to be drawn');
  return (place) => ({ x: box.x + box.width * place, y: box.y + box.height / 2 });
}

test('a click goes to the nearest tick, also where the slider stands there already', async ({
  show,
}) => {
  const page = await show({ state: 'ready' });
  const jumps = listenTo(page, 'onJump');
  const slider = page.getByRole('slider');
  for (const place of [0.99, 0.99, 0]) {
    // The panel has gone to the line meanwhile.
    await slider.scrollIntoViewIfNeeded();
    const { x, y } = (await placesOf(slider))(place);
    await page.mouse.click(x, y);
  }
  const [last, first] = ['[{"kind":"quote","index":10}]', '[{"kind":"claim","index":0}]'];
  expect(jumps).toEqual([last, last, first]);
});

test('a drag that ends beside the strip counts, once, and the slider goes on working', async ({
  show,
}) => {
  const page = await show({ state: 'ready' });
  const jumps = listenTo(page, 'onJump');
  const slider = page.getByRole('slider');
  const placeOf = await placesOf(slider);
  const [start, end] = [placeOf(0.05), placeOf(0.99)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 5 });
  await page.mouse.move(end.x, end.y + 120);
  await page.mouse.up();
  await expect.poll(() => jumps).toEqual(['[{"kind":"quote","index":10}]']);
  // As assistive technology moves it: without a pointer.
  await slider.fill('0');
  await expect.poll(() => jumps.length).toBe(2);
});
