import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { untilShown } from '@/lib/page/until-shown';

function documentWith(prerendering: unknown): Document {
  const { document } = new JSDOM('<p>Story').window;
  Object.defineProperty(document, 'prerendering', { value: prerendering });
  return document;
}

async function isShown(document: Document): Promise<boolean> {
  let shown = false;
  void untilShown(document).then(() => {
    shown = true;
  });
  await Promise.resolve();
  await Promise.resolve();
  return shown;
}

test('a page in a tab is shown from the start', async () => {
  expect(await isShown(documentWith(false))).toBe(true);
  expect(await isShown(new JSDOM('<p>Story').window.document)).toBe(true);
});

test('a form that bears the name is no answer', async () => {
  expect(await isShown(documentWith({ tagName: 'FORM' }))).toBe(true);
});

test('a page rendered ahead is waited for until its reader comes', async () => {
  const document = documentWith(true);
  const { defaultView: window } = document;
  const shown = untilShown(document);
  expect(await isShown(document)).toBe(false);
  document.dispatchEvent(new window!.Event('prerenderingchange'));
  await shown;
});
