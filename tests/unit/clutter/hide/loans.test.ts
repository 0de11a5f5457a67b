import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { Loans } from '@/lib/clutter/hide/loans';

function element(markup: string): Element {
  const found = new JSDOM(`<body>${markup}</body>`).window.document.body.firstElementChild;
  if (!found) throw new Error('no element');
  return found;
}

test.each([
  ['<p inert class="a" id="b"></p>', 'inert', null],
  ['<p id="b" class="a" inert=""></p>', 'inert', null],
  ['<p class="a"></p>', 'data-x', '1'],
  ['<p style="color : red" id="b"></p>', 'style', 'x'],
])('%s comes back to the byte', (markup, name, during) => {
  const borrowed = element(markup);
  const before = borrowed.outerHTML;
  const loans = new Loans();
  loans.borrow(borrowed, name, during);
  expect(borrowed.outerHTML).not.toBe(before);
  loans.giveBack();
  expect(borrowed.outerHTML).toBe(before);
});

test('what the page has written since is its own', () => {
  const borrowed = element('<p style="overflow:hidden"></p>');
  const loans = new Loans();
  loans.borrowStyle(borrowed, 'overflow:visible');
  borrowed.setAttribute('style', 'overflow:scroll');
  loans.giveBack();
  expect(borrowed.getAttribute('style')).toBe('overflow:scroll');
});

test('several loans of one element come back in turn', () => {
  const borrowed = element('<p inert aria-hidden="true" style="a:b"></p>');
  const before = borrowed.outerHTML;
  const loans = new Loans();
  loans.borrow(borrowed, 'inert', null);
  loans.borrow(borrowed, 'aria-hidden', 'false');
  loans.borrowStyle(borrowed, 'c:d');
  loans.giveBack();
  expect(borrowed.outerHTML).toBe(before);
});
