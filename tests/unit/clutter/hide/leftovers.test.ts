import { expect, test, vi } from 'vitest';
import { guardClutter } from '@/lib/clutter/guard';
import { clearLeftovers } from '@/lib/clutter/hide/leftovers';
import { FREE_INLINE, HIDE_INLINE } from '@/lib/clutter/hide/style-sheet';
import { articleWith, NEWSLETTER_BOX, PATIENT } from '../page';

/** A page in which Lede has hidden something, and was ended without a word. */
async function leaveBehind(document: Document): Promise<void> {
  const { defaultView: window } = document;
  if (!window) throw new Error('the document has no window');
  guardClutter({
    document,
    window,
    signal: new window.AbortController().signal,
    hidden: true,
    picked: [],
    onChange: () => undefined,
    onPicked: () => undefined,
  });
  const marked = () => document.querySelectorAll('[data-lede-clutter]').length;
  await vi.waitFor(() => expect(marked()).toBeGreaterThan(0), PATIENT);
}

test('what a session hid before it was ended is taken out to the byte', async () => {
  const document = articleWith(NEWSLETTER_BOX);
  const before = document.documentElement.outerHTML;
  await leaveBehind(document);
  expect(document.documentElement.outerHTML).not.toBe(before);
  clearLeftovers(document);
  expect(document.documentElement.outerHTML).toBe(before);
});

test.each([
  [`color:red;${HIDE_INLINE}`, 'color:red'],
  [`overflow:hidden;${FREE_INLINE}`, 'overflow:hidden'],
  [HIDE_INLINE, null],
  ['color:red', 'color:red'],
])('a style attribute that reads %s', async (style, before) => {
  const document = articleWith(`${NEWSLETTER_BOX}<div id="late"></div>`);
  await leaveBehind(document);
  const element = document.querySelector('#late');
  element?.setAttribute('style', style);
  element?.setAttribute('data-lede-clutter', '');
  clearLeftovers(document);
  expect(element?.getAttribute('style') ?? null).toBe(before);
});

test("a page's own style and sheet stay, and without a sheet of Lede's nothing is touched", async () => {
  const inside = `<p data-lede-clutter="" style="${HIDE_INLINE}">theirs</p>`;
  const alone = articleWith(inside);
  const before = alone.documentElement.outerHTML;
  clearLeftovers(alone);
  expect(alone.documentElement.outerHTML).toBe(before);

  const document = articleWith(`<p id="own" style="${HIDE_INLINE}">theirs</p>${NEWSLETTER_BOX}`);
  const own = document.createElement('style');
  own.textContent = 'p{color:red}';
  document.documentElement.append(own);
  await leaveBehind(document);
  clearLeftovers(document);
  expect(document.querySelector('#own')?.getAttribute('style')).toBe(HIDE_INLINE);
  expect(own.isConnected).toBe(true);
});
